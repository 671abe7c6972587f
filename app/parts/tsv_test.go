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
	f.Add("a\n\n")
	f.Fuzz(checkRoundTrip)
}

func TestBlockRoundTripOfRandomTexts(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 4))
	for range 50_000 {
		checkRoundTrip(t, randomText(random))
	}
}

// checkRoundTrip checks that whatever is read is read again from what is written of it.
func checkRoundTrip(t *testing.T, text string) {
	block := parseBlock(text)
	if again := parseBlock(formatBlock(block)); !reflect.DeepEqual(again, block) {
		t.Errorf("%q: got %q after a round trip, want %q", text, again, block)
	}
}

func TestBlockOfAnyCellsIsReadAsItWasWritten(t *testing.T) {
	random := rand.New(rand.NewPCG(5, 6))
	lineFeeds := strings.NewReplacer("\r\n", "\n", "\r", "\n")
	for range 20_000 {
		block := make([][]string, 1+random.IntN(4))
		want := make([][]string, len(block))
		columns := 1 + random.IntN(3)
		for i := range block {
			for range columns {
				cell := randomText(random)
				block[i], want[i] = append(block[i], cell), append(want[i], lineFeeds.Replace(cell))
			}
		}
		written := formatBlock(block)
		if got := parseBlock(written); !reflect.DeepEqual(got, want) {
			t.Fatalf("%q written as %q is read as %q", block, written, got)
		}
		windows := strings.ReplaceAll(strings.TrimSuffix(written, "\n"), "\n", "\r\n") + "\r\n"
		if got := parseBlock(windows); !strings.Contains(written, "\r") && !reflect.DeepEqual(got, want) {
			t.Fatalf("%q written as %q with the line ends of Windows is read as %q", block, windows, got)
		}
	}
}

func randomText(random *rand.Rand) string {
	text := make([]byte, random.IntN(12))
	for i := range text {
		text[i] = "a1\t\n\r\" "[random.IntN(7)]
	}
	return string(text)
}

func TestFormatBlockIsWhatSpreadsheetsWrite(t *testing.T) {
	for _, c := range []struct {
		name  string
		block [][]string
		want  string
	}{
		{"figures", [][]string{{"1", "2"}, {"3", "4"}}, "1\t2\n3\t4"},
		{"line break", [][]string{{"a\nb", "c"}}, "\"a\nb\"\tc"},
		{"quotes beside a line break", [][]string{{"a \"b\"\nc"}}, "\"a \"\"b\"\"\nc\""},
		{"quotes inside", [][]string{{`kelas "A"`}}, `kelas "A"`},
		{"quote in front", [][]string{{`"A" saja`}}, `"""A"" saja"`},
		{"empty last cell", [][]string{{"a"}, {""}}, "a\n\n"},
	} {
		if got := formatBlock(c.block); got != c.want {
			t.Errorf("%s: got %q, want %q", c.name, got, c.want)
		}
	}
}

func TestRepeat(t *testing.T) {
	for _, c := range []struct {
		name  string
		cells [][]string
		block Block
		want  [][]string
	}{
		{"one cell", [][]string{{"5"}}, Block{LastRow: 1, LastCol: 2}, [][]string{{"5", "5", "5"}, {"5", "5", "5"}}},
		{"a row", [][]string{{"1", "2"}}, Block{Row: 3, LastRow: 4, Col: 1, LastCol: 4}, [][]string{{"1", "2", "1", "2"}, {"1", "2", "1", "2"}}},
		{"no whole number of times", [][]string{{"1", "2"}}, Block{LastCol: 2}, [][]string{{"1", "2"}}},
		{"larger than the block", [][]string{{"1"}, {"2"}}, Block{}, [][]string{{"1"}, {"2"}}},
		{"rows of different lengths", [][]string{{"1"}, {"2", "3"}}, Block{LastRow: 1, LastCol: 1}, [][]string{{"1"}, {"2", "3"}}},
	} {
		if got := repeat(c.cells, c.block); !reflect.DeepEqual(got, c.want) {
			t.Errorf("%s: got %q, want %q", c.name, got, c.want)
		}
	}
}

func BenchmarkParseBlockOf5000Rows(b *testing.B) {
	line := "2.18.02.2.01\tPenetapan pemberian fasilitas\t\"satu\ndua \"\"tiga\"\"\"\t1.250.000.000\t12,5\r\n"
	text := strings.Repeat(line, 5000)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		parseBlock(text)
	}
}
