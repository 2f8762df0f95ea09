// soak-send runs several go-lumber clients that never give up: what was not acknowledged is sent again after a reconnect.
// Its journal is the obligation that an oracle checks: what was sent, how often, and up to where it was acknowledged.
package main

import (
	"bufio"
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	client "github.com/elastic/go-lumber/client/v2"

	"logdrive.dev/interop/internal/control"
	"logdrive.dev/interop/internal/events"
)

var (
	address = flag.String("addr", "", "host:port to send to")
	clients = flag.Int("clients", 4, "clients; sync and async, plain and zlib 3 in turn")
	rate    = flag.Float64("rate", 10_000, "events per second in all")
	seed    = flag.Uint64("seed", 1, "seed of the window sizes")
	path    = flag.String("journal", "", "file that gets \"sent CLIENT FIRST COUNT\" before and \"acked CLIENT UP_TO\" after")
)

const (
	maxWindow = 600
	inFlight  = 4
	timeout   = 8 * time.Second
)

type journal struct {
	mutex sync.Mutex
	out   *bufio.Writer
}

func (j *journal) line(format string, values ...any) {
	j.mutex.Lock()
	defer j.mutex.Unlock()
	if _, err := fmt.Fprintf(j.out, format, values...); err != nil {
		control.Fail(err)
	}
}

func (j *journal) flush() {
	j.mutex.Lock()
	defer j.mutex.Unlock()
	if err := j.out.Flush(); err != nil {
		control.Fail(err)
	}
}

type producer struct {
	name     string
	async    bool
	level    int
	random   *rand.Rand
	journal  *journal
	made     uint64        // events that exist so far: numbers below it
	sent     uint64        // next number to send on this connection
	acked    atomic.Uint64 // numbers below it were acknowledged
	failed   atomic.Bool   // this connection is done for
	attempts atomic.Uint64 // connections
}

var stopping atomic.Bool

func encode(event any) ([]byte, error) { return event.([]byte), nil }

func (p *producer) window() (uint64, []any) {
	size := 1 + p.random.Uint64N(maxWindow)
	first := p.sent
	if first+size > p.made {
		if stopping.Load() {
			size = p.made - first
		} else {
			p.made = first + size
		}
	}
	window := make([]any, size)
	for i := range window {
		window[i] = events.Numbered(p.name, first+uint64(i))
	}
	return first, window
}

// acknowledge counts the first n events of a window, if everything before it is acknowledged.
func (p *producer) acknowledge(first uint64, n uint64) {
	if n > 0 && p.acked.Load() == first {
		p.acked.Store(first + n)
		p.journal.line("acked %s %d\n", p.name, first+n)
	}
}

type connection interface {
	send(first uint64, window []any)
	close()
}

type syncConnection struct {
	p      *producer
	client *client.SyncClient
}

func (c syncConnection) send(first uint64, window []any) {
	n, err := c.client.Send(window)
	c.p.acknowledge(first, uint64(n))
	if err != nil {
		c.p.failed.Store(true)
	}
}

func (c syncConnection) close() { _ = c.client.Close() }

type asyncConnection struct {
	p       *producer
	client  *client.AsyncClient
	pending *sync.WaitGroup
}

func (c asyncConnection) send(first uint64, window []any) {
	c.pending.Add(1)
	err := c.client.Send(func(n uint32, err error) {
		defer c.pending.Done()
		if !c.p.failed.Load() {
			c.p.acknowledge(first, uint64(n))
		}
		if err != nil {
			c.p.failed.Store(true)
		}
	}, window)
	if err != nil {
		c.p.failed.Store(true)
	}
}

func (c asyncConnection) close() {
	if !c.p.failed.Load() {
		c.pending.Wait()
	}
	_ = c.client.Close()
}

func (p *producer) dial() (connection, error) {
	options := []client.Option{client.CompressionLevel(p.level), client.Timeout(timeout), client.JSONEncoder(encode)}
	if p.async {
		async, err := client.AsyncDial(*address, inFlight, options...)
		return asyncConnection{p: p, client: async, pending: &sync.WaitGroup{}}, err
	}
	direct, err := client.SyncDial(*address, options...)
	return syncConnection{p: p, client: direct}, err
}

// run sends until everything that was made is acknowledged and no more is to be made.
func (p *producer) run() {
	perEvent := time.Duration(float64(time.Second) * float64(*clients) / *rate)
	for {
		to, err := p.dial()
		if err != nil {
			time.Sleep(time.Duration(20+p.random.IntN(200)) * time.Millisecond)
			continue
		}
		p.attempts.Add(1)
		p.failed.Store(false)
		p.sent = p.acked.Load()
		for !p.failed.Load() {
			first, window := p.window()
			if len(window) == 0 {
				break
			}
			p.journal.line("sent %s %d %d\n", p.name, first, len(window))
			to.send(first, window)
			p.sent = first + uint64(len(window))
			time.Sleep(perEvent * time.Duration(len(window)))
		}
		to.close()
		if stopping.Load() && p.acked.Load() == p.made {
			return
		}
	}
}

func run() error {
	file, err := os.Create(*path)
	if err != nil {
		return err
	}
	log := &journal{out: bufio.NewWriterSize(file, 1<<16)}
	producers := make([]*producer, *clients)
	var all sync.WaitGroup
	for i := range producers {
		producers[i] = &producer{
			name: fmt.Sprintf("c%d", i), async: i%2 == 1, level: []int{0, 0, 3, 3}[i%4],
			random: rand.New(rand.NewPCG(*seed, uint64(i))), journal: log,
		}
		all.Go(producers[i].run)
	}
	report := func() {
		var acked, connections uint64
		for _, p := range producers {
			acked += p.acked.Load()
			connections += p.attempts.Load()
		}
		control.Report(map[string]any{"acked": acked, "connections": connections})
	}
	ended := make(chan struct{})
	go control.Commands(func(command string) {
		switch strings.TrimSpace(command) {
		case "stats":
			report()
		case "stop":
			stopping.Store(true)
			all.Wait()
			log.flush()
			report()
			close(ended)
		}
	}, func() { os.Exit(0) })
	<-ended
	return nil
}

func main() {
	flag.Parse()
	if err := run(); err != nil {
		control.Fail(fmt.Errorf("soak-send: %w", err))
	}
}
