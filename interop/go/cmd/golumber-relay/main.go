// golumber-relay is go-lumber's server and asynchronous client in one process: what it receives it sends on, and it acknowledges
// what the far end acknowledged. Nothing is kept on disk.
package main

import (
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"net"
	"os"
	"time"

	client "github.com/elastic/go-lumber/client/v2"
	"github.com/elastic/go-lumber/server"

	"logdrive.dev/interop/internal/control"
)

var (
	to       = flag.String("to", "", "host:port to send to")
	level    = flag.Int("compress", 0, "zlib level towards the far end")
	inFlight = flag.Int("in-flight", 4, "windows in flight towards the far end")
	decode   = flag.Bool("decode", false, "decode and encode each event (go-lumber's default) instead of passing its bytes on")
)

func keepBytes(bytes []byte, event any) error {
	*(event.(*any)) = append([]byte(nil), bytes...)
	return nil
}

func passBytes(event any) ([]byte, error) { return event.([]byte), nil }

func run() error {
	decoder, encoder := json.Unmarshal, json.Marshal
	if !*decode {
		decoder, encoder = keepBytes, passBytes
	}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return err
	}
	from, err := server.NewWithListener(listener, server.JSONDecoder(decoder), server.MaxWindowSize(0))
	if err != nil {
		return err
	}
	next, err := client.AsyncDial(*to, *inFlight, client.CompressionLevel(*level), client.Timeout(60*time.Second), client.JSONEncoder(encoder))
	if err != nil {
		return err
	}
	control.Report(map[string]any{"port": listener.Addr().(*net.TCPAddr).Port})
	go control.Commands(func(string) { control.Report(map[string]any{"usage": control.SelfUsage()}) }, func() { os.Exit(0) })
	for batch := range from.ReceiveChan() {
		acknowledge := func(n uint32, err error) {
			if err != nil {
				control.Fail(err)
			}
			batch.ACK()
		}
		if err := next.Send(acknowledge, batch.Events); err != nil {
			return err
		}
	}
	return io.EOF
}

func main() {
	flag.Parse()
	if err := run(); err != nil {
		control.Fail(fmt.Errorf("golumber-relay: %w", err))
	}
}
