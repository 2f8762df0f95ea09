// Package control is how the runner and the Go peers talk: JSON lines, commands in on stdin, reports out on stdout.
// A closed stdin ends the program, so that no peer outlives the runner that started it.
package control

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"sync"
	"syscall"
)

var outMutex sync.Mutex

// Report writes one JSON line to stdout.
func Report(report any) {
	line, err := json.Marshal(report)
	if err != nil {
		Fail(err)
	}
	outMutex.Lock()
	defer outMutex.Unlock()
	_, _ = os.Stdout.Write(append(line, '\n'))
}

// Fail prints the error and ends the program with status 1.
func Fail(err error) {
	fmt.Fprintln(os.Stderr, err)
	os.Exit(1)
}

// Commands calls handle with every line of stdin, and closed when stdin is closed.
func Commands(handle func(command string), closed func()) {
	lines := bufio.NewScanner(os.Stdin)
	for lines.Scan() {
		handle(lines.Text())
	}
	closed()
}

// Usage is what the process has cost so far.
type Usage struct {
	CPUSeconds   float64 `json:"cpuSeconds"`
	PeakRSSBytes int64   `json:"peakRssBytes"`
}

// SelfUsage reads the process's own CPU time and peak memory.
func SelfUsage() Usage {
	var usage syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &usage); err != nil {
		Fail(err)
	}
	seconds := func(t syscall.Timeval) float64 { return float64(t.Sec) + float64(t.Usec)/1e6 }
	return Usage{CPUSeconds: seconds(usage.Utime) + seconds(usage.Stime), PeakRSSBytes: usage.Maxrss * 1024}
}
