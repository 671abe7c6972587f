package parts_test

import (
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"benangmerah/app/parts"
	"benangmerah/app/uitest"
)

// stripOn shows a strip under a button that has the focus at first, and gives what the strip reports.
func stripOn(t *testing.T) (strip *parts.Strip, turns *[]bool, s *uitest.Screen) {
	t.Helper()
	turns = &[]bool{}
	s = uitest.New(t, 700, 200, func() fyne.CanvasObject {
		strip = parts.NewStrip("Enter simpan · Esc batal", func(o fyne.Focusable) { s.Focus(o) })
		strip.Turned = func(open bool) { *turns = append(*turns, open) }
		return container.NewBorder(nil, strip, nil, nil, parts.NewKeyButton("Daftar", "", nil))
	})
	return strip, turns, s
}

// asking is a form of two questions that keeps what it is given.
func asking(kind string, got *[][]string, refuse func([]string) string) *parts.Form {
	return &parts.Form{
		Kind: kind, About: "Perihal " + kind,
		Questions: []parts.Question{
			{Title: "Bukti", Start: "awal", Share: 2},
			{Title: "Tanggal", Echo: func(text string) string { return strings.ToUpper(text) }},
		},
		Done: func(texts []string) string {
			if refuse != nil {
				if why := refuse(texts); why != "" {
					return why
				}
			}
			*got = append(*got, texts)
			return ""
		},
	}
}

func TestStripAsksFieldByField(t *testing.T) {
	strip, turns, s := stripOn(t)
	if strip.IsOpen() || s.Sees("Enter simpan") {
		t.Fatal("a strip that asks for nothing is in view")
	}
	var got [][]string
	strip.Ask(asking("satu", &got, nil))
	for _, want := range []string{"Perihal satu", "Enter simpan · Esc batal", "Bukti", "awal", "Tanggal"} {
		if !s.Sees(want) {
			t.Errorf("cannot read %q in %q", want, s.Texts())
		}
	}
	s.Press("End")
	s.Type(" mula")
	s.Press("Enter")
	s.Type(" besok ")
	if !s.Sees("Tanggal ·  BESOK ") {
		t.Errorf("the echo is missing: %q", s.Texts())
	}
	s.Press("Enter")
	if len(got) != 1 || !slices.Equal(got[0], []string{"awal mula", "besok"}) || strip.IsOpen() || s.Sees("Perihal") {
		t.Errorf("got %q, open %v", got, strip.IsOpen())
	}
	if !slices.Equal(*turns, []bool{true, false}) {
		t.Errorf("turned %v", *turns)
	}
}

func TestStripKeepsWhatIsRefusedAndSaysWhy(t *testing.T) {
	strip, _, s := stripOn(t)
	var got [][]string
	strip.Ask(asking("satu", &got, func(texts []string) string {
		if texts[1] == "" {
			return "Tulis tanggalnya."
		}
		return ""
	}))
	s.Press("Enter", "Enter")
	if !strip.IsOpen() || len(got) != 0 || !s.Sees("Tulis tanggalnya.") || s.Sees("Perihal") {
		t.Fatalf("the window reads %q", s.Texts())
	}
	s.Type("1")
	if s.Sees("Tulis tanggalnya.") || !s.Sees("Perihal satu") {
		t.Errorf("the refusal stays although it is being put right: %q", s.Texts())
	}
	s.Press("Enter")
	if len(got) != 1 {
		t.Error("not taken")
	}
}

func TestStripKeepsDraftsApart(t *testing.T) {
	strip, _, s := stripOn(t)
	var got [][]string
	strip.Ask(asking("satu", &got, nil))
	s.Press("End")
	s.Type(" mula")
	strip.Ask(asking("dua", &got, nil))
	if s.Sees("awal mula") {
		t.Error("the draft of one form stands in another")
	}
	strip.Ask(asking("satu", &got, nil))
	s.Type("!")
	s.Press("Enter", "Enter")
	if len(got) != 1 || got[0][0] != "awal mula!" {
		t.Errorf("got %q", got)
	}
	strip.Ask(asking("dua", &got, nil))
	s.Type("lain")
	if s.Sees("awal") {
		t.Errorf("typing does not replace what stood there: %q", s.Texts())
	}
	s.Press("Esc")
	if strip.IsOpen() {
		t.Fatal("Esc does not give up")
	}
	strip.Ask(asking("dua", &got, nil))
	if s.Sees("lain") || !s.Sees("awal") {
		t.Error("what was given up comes back")
	}
	strip.Ask(asking("satu", &got, nil))
	strip.Forget()
	strip.Ask(asking("dua", &got, nil))
	if s.Sees("lain") || !strip.IsOpen() {
		t.Error("what was to be forgotten is still there")
	}
}

func TestStripCanAskForMoreWhenItIsDone(t *testing.T) {
	strip, turns, s := stripOn(t)
	var got [][]string
	first := asking("satu", &got, nil)
	first.Done = func([]string) string {
		strip.Ask(asking("dua", &got, nil))
		return ""
	}
	strip.Ask(first)
	s.Press("Enter", "Enter")
	if !strip.IsOpen() || !s.Sees("Perihal dua") {
		t.Fatalf("the second form does not stay open: %q", s.Texts())
	}
	s.Press("Enter", "Enter")
	if len(got) != 1 || strip.IsOpen() || !slices.Equal(*turns, []bool{true, true, false}) {
		t.Errorf("got %q, turned %v", got, *turns)
	}
}

func TestStripDescribesNothingOfAFormThatIsClosed(t *testing.T) {
	strip, _, s := stripOn(t)
	closed := false
	echo := func(string) string {
		if closed {
			t.Error("asked what a text means whose form is closed")
		}
		return ""
	}
	strip.Ask(&parts.Form{Kind: "a", Questions: []parts.Question{{Title: "A", Echo: echo}}, Done: func([]string) string { return "" }})
	s.Type("x")
	strip.Forget()
	closed = true
	s.Type("y")
	s.Press("Tab", "Enter")
	if strip.IsOpen() {
		t.Error("open again")
	}
}

func TestStripWithoutRoomSaysTheEchoWhereOneTypes(t *testing.T) {
	strip, _, s := stripOn(t)
	const echo = "yang dipahami sebagai kalimat yang sangat panjang sekali"
	questions := make([]parts.Question, 4)
	for i := range questions {
		questions[i] = parts.Question{Title: "Isian " + string(rune('A'+i)), Echo: func(string) string { return echo }}
	}
	strip.Ask(&parts.Form{Kind: "sempit", Questions: questions, Done: func([]string) string { return "" }})
	s.Press("Tab")
	for _, want := range []string{"Isian A", "yang dipahami", "Isian C", "Isian D"} {
		if !s.Sees(want) {
			t.Errorf("cannot read %q in %q", want, s.Texts())
		}
	}
	if s.Sees("Isian B") {
		t.Errorf("no room, and yet both: %q", s.Texts())
	}
}
