// Package events makes distinct events, some of them awkward on purpose: a relay that parses and prints them again changes them.
package events

import (
	"bytes"
	"fmt"
	"math/rand/v2"
)

// As a JSON printer would print them again: only the escapes that JSON demands.
var messages = []string{
	`GET /index.html HTTP/1.1 200`,
	`étoile mystère 星 🪵`,
	`quotes \" and \\ and \t and \n`,
	`connection from 10.0.0.17 closed after 12 ms`,
	``,
}

var padding = bytes.Repeat([]byte("0123456789abcdef"), 4096)

// Maker makes the events of one client, each with its own number. Every 16th is "odd": white space, exponents, escapes
// that nobody needs, a duplicate key, an integer beyond 64 bits: these survive only as bytes.
type Maker struct {
	client string
	next   uint64
	random *rand.Rand
}

// NewMaker starts at number first; client and seed fix sizes and messages.
func NewMaker(client string, first uint64, seed uint64) *Maker {
	return &Maker{client: client, next: first, random: rand.New(rand.NewPCG(seed, first))}
}

// Next returns the next event's bytes.
func (m *Maker) Next() []byte {
	number := m.next
	m.next++
	if number%16 == 15 {
		return fmt.Appendf(nil,
			`{ "client" : "%s", "number":%d,"odd":true, "odd":true, "big":123456789012345678901, "small":-1.50e-7, "text":"\u00e9\/\ud83e\udeb5" }`,
			m.client, number)
	}
	message := messages[m.random.IntN(len(messages))]
	return fmt.Appendf(nil, `{"client":"%s","number":%d,"level":%d,"message":"%s","pad":"%s","tags":["a","b"],"nested":{"ok":true,"none":null}}`,
		m.client, number, m.random.IntN(8), message, padding[:m.random.IntN(200)])
}

// Sized returns an event of exactly size bytes (at least 200) in the shape of Filebeat's, for measurements. Two fields are
// random, so that zlib has about as much to do as with real logs.
func Sized(number uint64, size int) []byte {
	random := rand.New(rand.NewPCG(1, number))
	event := fmt.Appendf(make([]byte, 0, size),
		`{"@timestamp":"2026-01-01T00:00:%02d.%03dZ","agent":{"name":"web-%02d","type":"filebeat"},"offset":%d,"trace":"%016x","message":"10.0.%d.%d GET /item/%d `,
		number/1000%60, number%1000, random.IntN(20), number, random.Uint64(), random.IntN(256), random.IntN(256), random.IntN(1e6))
	filler := `HTTP/1.1 200 5316 https://example.com/ Mozilla/5.0 (X11; Linux x86_64) `
	for len(event) < size-2 {
		event = append(event, filler[:min(len(filler), size-2-len(event))]...)
	}
	return append(event, '"', '}')
}

// Numbered returns an event whose bytes follow from its client and number alone, so that an oracle can tell what it must be.
func Numbered(client string, number uint64) []byte {
	return fmt.Appendf(nil, `{"client":"%s","number":%d,"pad":"%s"}`, client, number, padding[:number*7919%300])
}
