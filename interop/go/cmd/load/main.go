// load sends windows that were encoded once, so that the server is what is measured. It reports events acknowledged per second
// and how long acknowledgements took.
package main

import (
	"encoding/binary"
	"flag"
	"fmt"
	"io"
	"math/rand/v2"
	"net"
	"slices"
	"sync"
	"sync/atomic"
	"time"

	"logdrive.dev/interop/internal/control"
	"logdrive.dev/interop/internal/events"
	"logdrive.dev/interop/internal/wire"
)

var (
	address     = flag.String("addr", "", "host:port to send to")
	connections = flag.Int("connections", 4, "connections")
	inFlight    = flag.Int("in-flight", 1, "windows in flight per connection")
	level       = flag.Int("compress", 0, "zlib level, 0 = plain J frames")
	size        = flag.Int("event-bytes", 250, "bytes per event")
	window      = flag.Int("window", 2048, "events per window")
	seconds     = flag.Float64("seconds", 5, "how long to send; what is in flight then is still waited for")
	warmup      = flag.Float64("warmup", 1, "seconds before that whose events are sent but not counted")
	limit       = flag.Uint64("events", 0, "send this many events instead (whole windows), without warm-up")
	rate        = flag.Float64("rate", 0, "events per second in all, 0 = as fast as acknowledgements come")
	untilClosed = flag.Bool("until-closed", false, "send until stdin is closed")
)

const distinctWindows = 4

// Each connection cycles through the same few windows.
func encodedWindows() ([][]byte, error) {
	windows := make([][]byte, distinctWindows)
	for i := range windows {
		batch := make([][]byte, *window)
		for j := range batch {
			batch[j] = events.Sized(uint64(i**window+j), *size)
		}
		encoded, err := wire.Window(batch, *level)
		if err != nil {
			return nil, err
		}
		windows[i] = encoded
	}
	return windows, nil
}

type counters struct {
	left     atomic.Int64 // windows that may still be started, when limited
	measured atomic.Bool
	stopped  atomic.Bool
	events   atomic.Uint64 // acknowledged while measured
	all      atomic.Uint64 // acknowledged
}

type connection struct {
	conn      net.Conn
	started   chan time.Time // one per window in flight
	latencies []time.Duration
}

func (c *connection) write(windows [][]byte, count *counters, pace <-chan time.Time) error {
	defer close(c.started)
	for i := 0; !count.stopped.Load() && count.left.Add(-1) >= 0; i++ {
		if pace != nil {
			<-pace
		}
		c.started <- time.Now()
		if _, err := c.conn.Write(windows[i%len(windows)]); err != nil {
			return err
		}
	}
	return nil
}

func (c *connection) awaitAck(count *counters) error {
	var ack [6]byte
	for {
		if err := c.conn.SetReadDeadline(time.Now().Add(60 * time.Second)); err != nil {
			return err
		}
		if _, err := io.ReadFull(c.conn, ack[:]); err != nil {
			return err
		}
		if ack[0] != '2' || ack[1] != 'A' {
			return fmt.Errorf("not an acknowledgement: %q", ack)
		}
		if number := binary.BigEndian.Uint32(ack[2:]); number == uint32(*window) {
			return nil
		} else if number > uint32(*window) {
			return fmt.Errorf("acknowledgement of %d in a window of %d", number, *window)
		}
	}
}

func (c *connection) read(count *counters) error {
	for started := range c.started {
		if err := c.awaitAck(count); err != nil {
			return err
		}
		count.all.Add(uint64(*window))
		if count.measured.Load() {
			count.events.Add(uint64(*window))
			c.latencies = append(c.latencies, time.Since(started))
		}
	}
	return nil
}

func percentile(sorted []time.Duration, share float64) float64 {
	if len(sorted) == 0 {
		return 0
	}
	return sorted[min(len(sorted)-1, int(share*float64(len(sorted))))].Seconds() * 1000
}

func pacer() <-chan time.Time {
	if *rate == 0 {
		return nil
	}
	interval := time.Duration(float64(*window) * float64(*connections) / *rate * 1e9)
	return time.NewTicker(interval).C
}

func measure(count *counters, all *sync.WaitGroup) time.Duration {
	switch {
	case *limit > 0:
		count.measured.Store(true)
		start := time.Now()
		all.Wait()
		return time.Since(start)
	case *untilClosed:
		count.measured.Store(true)
		start := time.Now()
		control.Commands(func(string) {
			control.Report(map[string]any{"acknowledged": count.all.Load(), "seconds": time.Since(start).Seconds()})
		}, func() {})
		count.stopped.Store(true)
		all.Wait()
		return time.Since(start)
	}
	time.Sleep(time.Duration(*warmup * 1e9))
	count.measured.Store(true)
	start := time.Now()
	time.Sleep(time.Duration(*seconds * 1e9))
	count.measured.Store(false)
	took := time.Since(start)
	count.stopped.Store(true)
	all.Wait()
	return took
}

func run() error {
	windows, err := encodedWindows()
	if err != nil {
		return err
	}
	var count counters
	count.left.Store(1 << 60)
	if *limit > 0 {
		count.left.Store(int64(*limit) / int64(*window))
	}
	var all sync.WaitGroup
	open := make([]*connection, *connections)
	for i := range open {
		conn, err := net.Dial("tcp", *address)
		if err != nil {
			return err
		}
		// The window that is being written is not in the channel's buffer: capacity in-flight minus one.
		open[i] = &connection{conn: conn, started: make(chan time.Time, *inFlight-1)}
	}
	for _, each := range open {
		all.Go(func() {
			time.Sleep(time.Duration(rand.IntN(2000)) * time.Microsecond)
			if err := each.write(windows, &count, pacer()); err != nil {
				control.Fail(err)
			}
		})
		all.Go(func() {
			if err := each.read(&count); err != nil {
				control.Fail(err)
			}
		})
	}
	took := measure(&count, &all)
	var latencies []time.Duration
	for _, each := range open {
		latencies = append(latencies, each.latencies...)
		_ = each.conn.Close()
	}
	slices.Sort(latencies)
	control.Report(map[string]any{
		"events": count.events.Load(), "seconds": took.Seconds(), "acknowledged": count.all.Load(),
		"eventsPerSecond": float64(count.events.Load()) / took.Seconds(),
		"ackP50Ms":        percentile(latencies, 0.5), "ackP99Ms": percentile(latencies, 0.99), "usage": control.SelfUsage(),
	})
	return nil
}

func main() {
	flag.Parse()
	if err := run(); err != nil {
		control.Fail(fmt.Errorf("load: %w", err))
	}
}
