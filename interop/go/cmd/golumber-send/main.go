// golumber-send is go-lumber's client: it sends generated events, or the windows it is given, and keeps a journal of what was acknowledged.
package main

import (
	"bufio"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"sync"
	"time"

	client "github.com/elastic/go-lumber/client/v2"

	"logdrive.dev/interop/internal/control"
	"logdrive.dev/interop/internal/events"
)

var (
	address  = flag.String("addr", "", "host:port to send to")
	mode     = flag.String("mode", "sync", "sync or async (go-lumber's two clients)")
	level    = flag.Int("compress", 0, "zlib level, 0 = plain J frames")
	inFlight = flag.Int("in-flight", 4, "windows in flight of the async client")
	count    = flag.Int("count", 0, "events to make and send")
	window   = flag.Int("window", 2048, "events per window")
	name     = flag.String("client", "go", "name inside the events")
	seed     = flag.Uint64("seed", 1, "seed of sizes and messages")
	journal  = flag.String("journal", "", "file that gets each event, one a line, once it is acknowledged")
	windows  = flag.Bool("windows", false, "read windows from stdin instead: one JSON array of texts a line, or of values to encode")
)

type sender interface {
	send(window []any, done func()) error
	finish() error
}

type syncSender struct{ client *client.SyncClient }

func (s syncSender) send(window []any, done func()) error {
	n, err := s.client.Send(window)
	if err == nil && n != len(window) {
		err = fmt.Errorf("%d of %d events acknowledged", n, len(window))
	}
	if err == nil {
		done()
	}
	return err
}

func (s syncSender) finish() error { return s.client.Close() }

type asyncSender struct {
	client  *client.AsyncClient
	pending sync.WaitGroup
	mutex   sync.Mutex
	failed  error
}

func (s *asyncSender) send(window []any, done func()) error {
	s.pending.Add(1)
	err := s.client.Send(func(seq uint32, err error) {
		defer s.pending.Done()
		if err == nil && int(seq) == len(window) {
			done()
			return
		}
		s.mutex.Lock()
		defer s.mutex.Unlock()
		s.failed = fmt.Errorf("%d of %d events acknowledged: %w", seq, len(window), err)
	}, window)
	return err
}

func (s *asyncSender) finish() error {
	s.pending.Wait()
	s.mutex.Lock()
	defer s.mutex.Unlock()
	if s.failed != nil {
		return s.failed
	}
	return s.client.Close()
}

// encode passes raw texts on as they are; anything else goes through go-lumber's default, json.Marshal.
func encode(event any) ([]byte, error) {
	if raw, isRaw := event.([]byte); isRaw {
		return raw, nil
	}
	return json.Marshal(event)
}

func dial() (sender, error) {
	options := []client.Option{client.CompressionLevel(*level), client.Timeout(60 * time.Second), client.JSONEncoder(encode)}
	if *mode == "async" {
		async, err := client.AsyncDial(*address, *inFlight, options...)
		return &asyncSender{client: async}, err
	}
	direct, err := client.SyncDial(*address, options...)
	return syncSender{client: direct}, err
}

func sendGiven(to sender) (int, error) {
	sent := 0
	lines := bufio.NewScanner(os.Stdin)
	lines.Buffer(nil, 64<<20)
	for lines.Scan() {
		var given []any
		if err := json.Unmarshal(lines.Bytes(), &given); err != nil {
			return sent, err
		}
		for i, event := range given {
			if text, isText := event.(string); isText {
				given[i] = []byte(text)
			}
		}
		if err := to.send(given, func() {}); err != nil {
			return sent, err
		}
		sent += len(given)
	}
	return sent, lines.Err()
}

func sendMade(to sender, out *bufio.Writer) (int, error) {
	maker := events.NewMaker(*name, 0, *seed)
	var mutex sync.Mutex
	for sent := 0; sent < *count; {
		size := min(*window, *count-sent)
		batch := make([]any, size)
		for i := range batch {
			batch[i] = maker.Next()
		}
		done := func() {
			mutex.Lock()
			defer mutex.Unlock()
			for _, event := range batch {
				_, _ = out.Write(append(event.([]byte), '\n'))
			}
		}
		if err := to.send(batch, done); err != nil {
			return sent, err
		}
		sent += size
	}
	return *count, nil
}

func run() error {
	out := bufio.NewWriterSize(nil, 1<<20)
	if *journal != "" {
		file, err := os.Create(*journal)
		if err != nil {
			return err
		}
		defer file.Close()
		out.Reset(file)
	} else {
		out.Reset(devNull{})
	}
	to, err := dial()
	if err != nil {
		return err
	}
	start := time.Now()
	var sent int
	if *windows {
		sent, err = sendGiven(to)
	} else {
		sent, err = sendMade(to, out)
	}
	if err != nil {
		return err
	}
	if err := to.finish(); err != nil {
		return err
	}
	control.Report(map[string]any{"sent": sent, "seconds": time.Since(start).Seconds(), "usage": control.SelfUsage()})
	return out.Flush()
}

type devNull struct{}

func (devNull) Write(b []byte) (int, error) { return len(b), nil }

func main() {
	flag.Parse()
	if err := run(); err != nil {
		control.Fail(fmt.Errorf("golumber-send: %w", err))
	}
}
