// disk-write appends blocks to a file and calls fdatasync after each: what the disk itself can do, without any protocol.
package main

import (
	"crypto/rand"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"syscall"
	"time"

	"logdrive.dev/interop/internal/control"
)

var (
	folder  = flag.String("dir", "", "folder on the disk to measure")
	block   = flag.Int("block", 2048*250, "bytes per write, each followed by fdatasync")
	seconds = flag.Float64("seconds", 5, "how long")
	roll    = flag.Int64("roll", 1<<30, "start a new file after this many bytes")
)

func create(number int) (*os.File, error) {
	return os.Create(filepath.Join(*folder, fmt.Sprintf("disk-write-%d", number)))
}

func run() error {
	bytes := make([]byte, *block)
	if _, err := rand.Read(bytes); err != nil {
		return err
	}
	file, err := create(0)
	if err != nil {
		return err
	}
	var written, inFile int64
	var syncs []time.Duration
	start := time.Now()
	for files := 1; time.Since(start).Seconds() < *seconds; {
		if inFile+int64(*block) > *roll {
			_ = file.Close()
			if err := os.Remove(file.Name()); err != nil {
				return err
			}
			if file, err = create(files); err != nil {
				return err
			}
			files++
			inFile = 0
		}
		before := time.Now()
		if _, err := file.Write(bytes); err != nil {
			return err
		}
		if err := syscall.Fdatasync(int(file.Fd())); err != nil {
			return err
		}
		syncs = append(syncs, time.Since(before))
		written += int64(*block)
		inFile += int64(*block)
	}
	took := time.Since(start).Seconds()
	_ = file.Close()
	_ = os.Remove(file.Name())
	slices.Sort(syncs)
	control.Report(map[string]any{
		"bytes": written, "seconds": took, "bytesPerSecond": float64(written) / took, "usage": control.SelfUsage(),
		"writeP50Ms": syncs[len(syncs)/2].Seconds() * 1000, "writeP99Ms": syncs[len(syncs)*99/100].Seconds() * 1000,
	})
	return nil
}

func main() {
	flag.Parse()
	if err := run(); err != nil {
		control.Fail(fmt.Errorf("disk-write: %w", err))
	}
}
