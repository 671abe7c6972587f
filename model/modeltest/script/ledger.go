package script

import (
	"maps"
	"strings"
	"time"

	"benangmerah/model"
)

// Ledger keeps what the script says by rules of its own, a few sums and counts, without any of the program's code.
type Ledger struct {
	Book
	asked map[Figure]int64
	done  []Book // the books before each act that stands
	taken []Book // the books that were taken back, for redoing
}

// Book is what the ledger has kept so far. Money is in rupiah.
type Book struct {
	Agreed      map[Figure]int64   // no figure of a leaf: nothing is agreed on it yet
	Corrected   map[Figure]int64   // the last correction of each figure
	Corrections int                // all that were made
	Things      map[string]string  // what was corrected, each once, with its agency
	Verdicts    map[string]string  // by leaf, program or agency
	Directives  map[string]Promise // by text
	Notes       int
	Claims      int
	Unsourced   int                      // claims without a source
	Turns       int                      // people who have had the floor
	Used        map[string]time.Duration // by agency
	Held        string                   // whose slot is being held, "" for none
	Began       model.Instant
	Presence    map[string]int // "1 hadir", "1 wakil", "1 absen"
	Closed      map[string]int64
}

// Promise is where a directive stands.
type Promise struct {
	Due, State string // State is "", "beres" or "batal"
	Asked      string // a later date that was asked for and is not answered
	Visit      bool
}

// NewLedger gives the ledger before the meeting.
func NewLedger() *Ledger {
	return &Ledger{asked: Asked(), Book: Book{
		Agreed: map[Figure]int64{}, Corrected: map[Figure]int64{}, Things: map[string]string{}, Verdicts: map[string]string{},
		Directives: map[string]Promise{}, Used: map[string]time.Duration{}, Presence: map[string]int{}, Closed: map[string]int64{},
	}}
}

func (b Book) copied() Book {
	b.Agreed, b.Corrected, b.Things = maps.Clone(b.Agreed), maps.Clone(b.Corrected), maps.Clone(b.Things)
	b.Verdicts, b.Directives, b.Used = maps.Clone(b.Verdicts), maps.Clone(b.Directives), maps.Clone(b.Used)
	b.Presence, b.Closed = maps.Clone(b.Presence), maps.Clone(b.Closed)
	return b
}

// Keep takes note of a cue.
func (l *Ledger) Keep(c Cue) {
	switch c.Verb {
	case "urung":
		last := len(l.done) - 1
		l.taken = append(l.taken, l.Book)
		l.Book, l.done = l.done[last], l.done[:last]
		return
	case "ulang":
		last := len(l.taken) - 1
		l.done = append(l.done, l.Book)
		l.Book, l.taken = l.taken[last], l.taken[:last]
		return
	}
	l.done, l.taken = append(l.done, l.Book.copied()), nil
	switch c.Verb {
	case "mulai", "akhiri", "lanjut":
		l.slot(c)
	case "koreksi", "geser", "potong", "target", "indikator", "nama":
		l.correct(c)
	case "putus":
		l.decide(c.Args[0], c.Args[1])
	case "arahan", "kunjungan", "beres", "batal", "minta", "jawab":
		l.direct(c)
	default:
		l.count(c)
	}
}

// slot keeps the time of the slot that ends. Slots that wait are carried without any.
func (l *Ledger) slot(c Cue) {
	if c.Verb == "lanjut" && len(c.Args) > 0 {
		return
	}
	if l.Held != "" {
		l.Used[l.Held] += c.At.Sub(l.Began)
	}
	l.Held, l.Began = "", 0
	if c.Verb == "mulai" {
		l.Held, l.Began = c.Args[0], c.At
	}
}

func (l *Ledger) correct(c Cue) {
	name := c.Args[0]
	switch c.Verb {
	case "koreksi":
		l.set(Figure{name, c.Args[1]}, number(c.Args[2])*million)
	case "geser":
		from, to, amount := Figure{name, c.Args[1]}, Figure{c.Args[2], c.Args[3]}, number(c.Args[4])*million
		l.takeOver(from.Leaf)
		l.takeOver(to.Leaf)
		l.set(from, l.Agreed[from]-amount)
		l.set(to, l.Agreed[to]+amount)
	case "potong":
		for _, f := range l.figures(name) {
			l.takeOver(f.Leaf)
			if now := l.Agreed[f]; now > 0 && f.Fund != "APBN" {
				l.set(f, now-now*number(c.Args[1])/100)
			}
		}
	default:
		l.corrected(name, c.Verb+" "+name)
	}
}

// set sets the agreed figure of a leaf, after its others were taken over.
func (l *Ledger) set(f Figure, amount int64) {
	l.takeOver(f.Leaf)
	l.Agreed[f], l.Corrected[f] = amount, amount
	l.corrected(f.Leaf, "uang "+f.Leaf+" "+f.Fund)
}

func (l *Ledger) corrected(line, thing string) {
	agency, _ := cutLine(line)
	l.Corrections++
	l.Things[thing] = agency
}

func cutLine(name string) (agency, letter string) {
	agency, letter, _ = strings.Cut(name, "/")
	return agency, letter
}

// figures gives what an agency, a program or a leaf asks for.
func (l *Ledger) figures(name string) (list []Figure) {
	for f := range l.asked {
		if agency, letter := cutLine(f.Leaf); f.Leaf == name || agency == name || agency+"/1" == name && letter != "c" {
			list = append(list, f)
		}
	}
	return list
}

// takeOver agrees on what is asked for of a leaf, or on what it was corrected to, unless something is agreed on it.
func (l *Ledger) takeOver(leaf string) {
	if l.agreedOn(leaf) {
		return
	}
	for _, f := range l.figures(leaf) {
		l.Agreed[f] = l.asked[f]
		if amount, corrected := l.Corrected[f]; corrected {
			l.Agreed[f] = amount
		}
	}
}

func (l *Ledger) agreedOn(leaf string) bool {
	for f := range l.Agreed {
		if f.Leaf == leaf {
			return true
		}
	}
	return false
}

// Verdict gives the verdict that holds for a leaf: its own, that of its program, that of its agency; "" for none.
func (l *Ledger) Verdict(leaf string) string {
	agency, letter := cutLine(leaf)
	for _, of := range []string{leaf, agency + "/1", agency} {
		if v := l.Verdicts[of]; v != "" && (of != agency+"/1" || letter != "c") {
			return v
		}
	}
	return ""
}

// decide gives a verdict on all leaves below a name that have none of their own, or of their program, between.
func (l *Ledger) decide(name, verdict string) {
	leaves := map[string]string{}
	for _, f := range l.figures(name) {
		leaves[f.Leaf] = l.Verdict(f.Leaf)
	}
	for leaf, before := range leaves {
		agency, _ := cutLine(leaf)
		if own := l.Verdicts[leaf] != ""; own && leaf != name {
			continue
		}
		if name == agency && l.Verdicts[agency+"/1"] != "" && leaf != agency+"/c" {
			continue
		}
		l.settle(leaf, before, verdict)
	}
	l.Verdicts[name] = verdict
}

func (l *Ledger) settle(leaf, before, verdict string) {
	switch verdict {
	case "setuju", "perbaikan":
		if before == "tolak" {
			l.forget(leaf)
		}
		l.takeOver(leaf)
	case "tunda":
		l.forget(leaf)
	case "tolak":
		for _, f := range l.figures(leaf) {
			l.Agreed[f] = 0
		}
	}
}

func (l *Ledger) forget(leaf string) {
	maps.DeleteFunc(l.Agreed, func(f Figure, _ int64) bool { return f.Leaf == leaf })
}

func (l *Ledger) direct(c Cue) {
	text := c.Args[0]
	for known := range l.Directives {
		if strings.HasPrefix(known, text) {
			text = known
		}
	}
	p := l.Directives[text]
	switch c.Verb {
	case "arahan":
		p.Due = c.Args[1]
	case "kunjungan":
		p.Due, p.Visit = c.Args[2], true
	case "minta":
		p.Asked = c.Args[1]
	case "jawab":
		if c.Args[1] == "setuju" {
			p.Due = p.Asked
		}
		p.Asked = ""
	default:
		p.State = c.Verb
	}
	l.Directives[text] = p
}

// count counts what needs no more than that.
func (l *Ledger) count(c Cue) {
	switch c.Verb {
	case "catat":
		l.Notes++
	case "beri":
		l.Turns++
	case "klaim":
		l.Claims++
		if len(c.Args) < 3 {
			l.Unsourced++
		}
	case "tutup":
		l.Closed[c.Args[0]] = l.Total()
	case "hadir":
		l.Presence[dayed(c.Day, "hadir")] = len(Agencies) + 1
	case "wakil", "absen":
		l.Presence[dayed(c.Day, c.Verb)]++
		l.Presence[dayed(c.Day, "hadir")]--
	}
}

func dayed(day int, what string) string { return string(rune('0'+day)) + " " + what }

// Outcome is what an agency would get if all that is still open were agreed as it was asked, without what is outside the budget, in rupiah.
func (l *Ledger) Outcome(agency string) (sum int64) {
	for _, f := range l.figures(agency) {
		switch {
		case f.Fund == "APBN":
		case l.agreedOn(f.Leaf):
			sum += l.Agreed[f]
		default:
			sum += l.asked[f]
		}
	}
	return sum
}

// Total sums the outcomes of all agencies, in rupiah.
func (l *Ledger) Total() (sum int64) {
	for _, name := range Agencies {
		sum += l.Outcome(name)
	}
	return sum
}
