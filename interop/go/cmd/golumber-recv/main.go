// golumber-recv is go-lumber's server: it acknowledges every batch, counts events, and can keep a journal of them.
package main

import (
	"bufio"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"net"
	"os"
	"strings"
	"sync/atomic"
	"time"

	"github.com/elastic/go-lumber/server"

	"logdrive.dev/interop/internal/control"
)

var (
	listen    = flag.String("listen", "127.0.0.1:0", "address to listen on")
	decode    = flag.Bool("decode", false, "decode each event to a value (go-lumber's default) instead of keeping its bytes")
	journal   = flag.String("journal", "", "append each event to this file, one a line, before its batch is acknowledged")
	marks     = flag.Bool("mark-batches", false, "put a line \"# HOST:PORT\" (the sender's address) before each batch in the journal")
	delay     = flag.Duration("ack-delay", 0, "wait before each acknowledgement")
	keepalive = flag.Duration("keepalive", 3*time.Second, "interval of ack 0 while a batch is held")
	v2Only    = flag.Bool("v2-only", false, "serve only version 2, on the listener itself (no version sniffing in front)")
)

var received, batches atomic.Uint64

// keepBytes replaces json.Unmarshal: the event is a copy of its bytes (go-lumber reuses the buffer).
func keepBytes(bytes []byte, event any) error {
	*(event.(*any)) = append([]byte(nil), bytes...)
	return nil
}

func text(event any) []byte {
	if bytes, isBytes := event.([]byte); isBytes {
		return bytes
	}
	printed, err := json.Marshal(event)
	if err != nil {
		control.Fail(err)
	}
	return printed
}

func run() error {
	var out *bufio.Writer
	if *journal != "" {
		file, err := os.OpenFile(*journal, os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o644)
		if err != nil {
			return err
		}
		out = bufio.NewWriterSize(file, 1<<20)
	}
	listener, err := net.Listen("tcp", *listen)
	if err != nil {
		return err
	}
	decoder := json.Unmarshal
	if !*decode {
		decoder = keepBytes
	}
	peer, err := server.NewWithListener(listener, server.V1(!*v2Only), server.V2(true), server.JSONDecoder(decoder),
		server.Keepalive(*keepalive), server.MaxWindowSize(0))
	if err != nil {
		return err
	}
	control.Report(map[string]any{"port": listener.Addr().(*net.TCPAddr).Port})
	go control.Commands(func(command string) {
		if strings.TrimSpace(command) == "stats" {
			control.Report(map[string]any{"events": received.Load(), "batches": batches.Load(), "usage": control.SelfUsage()})
		}
	}, func() { os.Exit(0) })
	for batch := range peer.ReceiveChan() {
		if out != nil {
			if *marks {
				_, _ = fmt.Fprintf(out, "# %s\n", batch.RemoteAddr)
			}
			for _, event := range batch.Events {
				_, _ = out.Write(text(event))
				_ = out.WriteByte('\n')
			}
			// Into the page cache before the ack: a SIGKILL then cannot lose what was acknowledged.
			if err := out.Flush(); err != nil {
				return err
			}
		}
		if *delay > 0 {
			time.Sleep(*delay)
		}
		received.Add(uint64(len(batch.Events)))
		batches.Add(1)
		batch.ACK()
	}
	return io.EOF
}

func main() {
	flag.Parse()
	if err := run(); err != nil {
		control.Fail(fmt.Errorf("golumber-recv: %w", err))
	}
}
