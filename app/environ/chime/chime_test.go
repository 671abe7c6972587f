package chime

import (
	"bytes"
	"encoding/binary"
	"testing"
)

func TestTonesAreWholeWaveFiles(t *testing.T) {
	for tone := Warning; tone <= Over; tone++ {
		data := wave[tone]()
		if !bytes.HasPrefix(data, []byte("RIFF")) || int(binary.LittleEndian.Uint32(data[4:])) != len(data)-8 || int(binary.LittleEndian.Uint32(data[40:])) != len(data)-44 {
			t.Fatalf("tone %d: the head is %q, of %d bytes", tone, data[:44], len(data))
		}
		heard := samples(tones[tone])
		loudest := int16(0)
		for _, s := range heard {
			loudest = max(loudest, s, -s)
		}
		if seconds := float64(len(heard)) / rate; seconds > 1 || loudest < 5000 || loudest > 20000 || heard[0] != 0 || max(heard[len(heard)-1], -heard[len(heard)-1]) > 100 {
			t.Errorf("tone %d: %.2f s, loudest %d, from %d to %d", tone, seconds, loudest, heard[0], heard[len(heard)-1])
		}
	}
}
