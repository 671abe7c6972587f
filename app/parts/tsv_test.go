package parts

import (
	"math/rand/v2"
	"reflect"
	"strings"
	"testing"
)

func TestParseBlock(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       [][]string
	}{
		{"one cell", "5,5", [][]string{{"5,5"}}},
		{"Excel on Windows", "1\t2\r\n3\t4\r\n", [][]string{{"1", "2"}, {"3", "4"}}},
		{"empty cells and an empty row", "\t2\n\n3", [][]string{{"", "2"}, {""}, {"3"}}},
		{"quoted line break", "\"a\nb\"\tc", [][]string{{"a\nb", "c"}}},
		{"quoted quote", `"a ""b"""`, [][]string{{`a "b"`}}},
		{"quotes inside a plain cell", `"a" or "b"`, [][]string{{`"a" or "b"`}}},
		{"quote that never ends", `"a`, [][]string{{`"a`}}},
		{"nothing", "", [][]string{{""}}},
	} {
		if got := parseBlock(c.text); !reflect.DeepEqual(got, c.want) {
			t.Errorf("%s: got %q, want %q", c.name, got, c.want)
		}
	}
}

func FuzzBlockRoundTrip(f *testing.F) {
	f.Add("a\tb\n\"c\td\"\n")
	f.Add("\"\"\n\t")
	f.Fuzz(checkRoundTrip)
}

func TestBlockRoundTripOfRandomTexts(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 4))
	for range 50_000 {
		text := make([]byte, random.IntN(12))
		for i := range text {
			text[i] = "a1\t\n\r\" "[random.IntN(7)]
		}
		checkRoundTrip(t, string(text))
	}
}

func checkRoundTrip(t *testing.T, text string) {
	block := parseBlock(text)
	if again := parseBlock(formatBlock(block)); !reflect.DeepEqual(again, block) && !endsInEmptyRow(block) {
		t.Errorf("%q: got %q after a round trip, want %q", text, again, block)
	}
}

// endsInEmptyRow tells the one block that the format cannot hold: its last row looks like the end of the text.
func endsInEmptyRow(block [][]string) bool {
	last := block[len(block)-1]
	return len(block) > 1 && strings.Join(last, "") == ""
}
