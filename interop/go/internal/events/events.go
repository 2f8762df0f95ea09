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

// Sized returns an event of exactly size bytes (at least 64) for measurements; no two numbers give the same bytes.
func Sized(number uint64, size int) []byte {
	head := fmt.Appendf(nil, `{"@timestamp":"2026-01-01T00:00:00.000Z","number":%d,"message":"`, number)
	words := []byte("GET /assets/app.js HTTP/1.1 200 5316 Mozilla/5.0 (X11; Linux x86_64) ")
	event := make([]byte, 0, size)
	event = append(event, head...)
	for len(event) < size-2 {
		event = append(event, words[:min(len(words), size-2-len(event))]...)
	}
	return append(event, '"', '}')
}
