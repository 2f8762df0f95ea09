// Package wire encodes Lumberjack v2 windows by hand, so that a load generator pays for encoding once.
package wire

import (
	"bytes"
	"compress/zlib"
	"encoding/binary"
)

func header(kind byte, number uint32) []byte {
	return binary.BigEndian.AppendUint32([]byte{'2', kind}, number)
}

// Window encodes one window whose numbers start at 1; level 0 = plain J frames, else one C frame.
func Window(events [][]byte, level int) ([]byte, error) {
	var frames bytes.Buffer
	for i, event := range events {
		frames.Write(header('J', uint32(i+1)))
		frames.Write(binary.BigEndian.AppendUint32(nil, uint32(len(event))))
		frames.Write(event)
	}
	window := bytes.NewBuffer(header('W', uint32(len(events))))
	if level == 0 {
		window.Write(frames.Bytes())
		return window.Bytes(), nil
	}
	var packed bytes.Buffer
	writer, err := zlib.NewWriterLevel(&packed, level)
	if err != nil {
		return nil, err
	}
	if _, err := writer.Write(frames.Bytes()); err != nil {
		return nil, err
	}
	if err := writer.Close(); err != nil {
		return nil, err
	}
	window.Write(header('C', uint32(packed.Len())))
	window.Write(packed.Bytes())
	return window.Bytes(), nil
}
