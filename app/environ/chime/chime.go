// Package chime sounds a short tone by what the system itself has for that, so that the program needs no library of sound.
package chime

import (
	"bytes"
	"encoding/binary"
	"math"
	"sync"
)

// Tone is a short sound.
type Tone uint8

// The tones: Warning is one strike, Over two lower ones.
const (
	Warning Tone = iota
	Over
)

// strike is a part of a tone: a frequency in Hz, and how long it is until the next, in seconds.
type strike struct{ hertz, seconds float64 }

var tones = [...][]strike{Warning: {{880, 0.45}}, Over: {{659.3, 0.22}, {659.3, 0.5}}}

const (
	rate     = 22050 // samples a second
	loudness = 0.4   // of what is possible
	attack   = 0.005 // seconds until a strike is at its loudest; at once it would click
	decay    = 9.0   // a strike falls to 1/e in 1/decay seconds
)

// wave gives a tone as a WAVE file: one channel of 16 bits.
var wave = [...]func() []byte{
	Warning: sync.OnceValue(func() []byte { return file(samples(tones[Warning])) }),
	Over:    sync.OnceValue(func() []byte { return file(samples(tones[Over])) }),
}

func samples(strikes []strike) (list []int16) {
	for _, s := range strikes {
		n := int(s.seconds * rate)
		for i := range n {
			at := float64(i) / rate
			swell := min(at/attack, 1) * min(float64(n-i)/rate/attack, 1)
			list = append(list, int16(math.MaxInt16*loudness*swell*math.Exp(-decay*at)*math.Sin(2*math.Pi*s.hertz*at)))
		}
	}
	return list
}

func file(samples []int16) []byte {
	const headers, channels, width = 36, 1, 2
	data := uint32(width * len(samples))
	var b bytes.Buffer
	for _, part := range []any{
		[]byte("RIFF"), headers + data, []byte("WAVE"),
		[]byte("fmt "), uint32(16), uint16(1), uint16(channels), uint32(rate), uint32(rate * channels * width), uint16(channels * width), uint16(8 * width),
		[]byte("data"), data, samples,
	} {
		binary.Write(&b, binary.LittleEndian, part) //nolint:errcheck // a buffer takes everything
	}
	return b.Bytes()
}
