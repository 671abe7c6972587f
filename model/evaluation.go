package model

import "strings"

// Evaluation is what an agency says about a line after a quarter: what stood in the way, what helped, and what is to be done about it in the next, as the
// forms of Permendagri 86/2017 for evaluating a work plan ask. A line has at most one a quarter of a year.
type Evaluation struct {
	ID       ID     `json:"id"`
	Line     ID     `json:"line"`
	Year     int    `json:"year"`
	Quarter  int    `json:"quarter"` // 1 to 4
	Obstacle string `json:"obstacle,omitempty"`
	Driver   string `json:"driver,omitempty"`
	Next     string `json:"next,omitempty"`
}

func (r *Evaluation) valid(*Plan) error {
	return firstError(needYear(r.Year), needQuarter(r.Quarter), limitText("Faktor penghambat", r.Obstacle, maxText),
		limitText("Faktor pendorong", r.Driver, maxText), limitText("Tindak lanjut", r.Next, maxText))
}

func needQuarter(quarter int) error {
	if quarter < 1 || quarter > 4 {
		return Invalidf("Pilih triwulan I sampai IV.", "Triwulan %d tidak ada.", quarter)
	}
	return nil
}

// Evaluation gives what was said about a line after a quarter, nil where nothing was.
func (p *Plan) Evaluation(line ID, year, quarter int) *Evaluation {
	for _, e := range p.Evaluations.Of(line) {
		if e.Year == year && e.Quarter == quarter {
			return e
		}
	}
	return nil
}

// Evaluate says about lines what stood in the way, what helped and what is to be done next, all of them or none. IDs are found by line, year and quarter; one without
// any words takes away what was said.
type Evaluate struct{ Said []Evaluation }

// Name is "evaluate".
func (Evaluate) Name() string { return "evaluate" }

// Changes refuses a quarter that does not exist, a line that is named twice, and what changes nothing.
func (a Evaluate) Changes(p *Plan, c Context) ([]Change, error) {
	changes, err := a.gather(p, c)
	if err == nil && len(changes) == 0 {
		err = Invalidf("", "Tidak ada yang berubah.")
	}
	return changes, err
}

func (a Evaluate) gather(p *Plan, c Context) ([]Change, error) {
	ids := NewIDs(c.Seed)
	named := map[Evaluation]bool{}
	var changes []Change
	for _, said := range a.Said {
		if p.Lines.Get(said.Line) == nil {
			return nil, missing("Baris")
		}
		key := Evaluation{Line: said.Line, Year: said.Year, Quarter: said.Quarter}
		if named[key] {
			return nil, Invalidf("Sebut setiap baris satu kali.", "Satu baris disebut dua kali dalam isian yang sama.")
		}
		named[key] = true
		if change, differs := said.change(p, ids); differs {
			changes = append(changes, change)
		}
	}
	return changes, nil
}

// change is what brings an evaluation into a plan, and whether it changes anything.
func (r Evaluation) change(p *Plan, ids *IDs) (Change, bool) {
	r.Obstacle, r.Driver, r.Next = strings.TrimSpace(r.Obstacle), strings.TrimSpace(r.Driver), strings.TrimSpace(r.Next)
	empty := r.Obstacle == "" && r.Driver == "" && r.Next == ""
	before := p.Evaluation(r.Line, r.Year, r.Quarter)
	switch {
	case before == nil:
		r.ID = ids.Next()
		return Add(&r), !empty
	case empty:
		return Remove(before), true
	}
	r.ID = before.ID
	return Replace(before, &r), !before.equal(&r)
}

// ThresholdsID is the ID of the one Thresholds of a file.
const ThresholdsID ID = 1

// Thresholds are from which share in percent on something goes as it should (Good) and needs attention (Attention); below that it is critical.
type Thresholds struct {
	ID        ID  `json:"id"`
	Good      int `json:"good"`
	Attention int `json:"attention"`
}

// DefaultThresholds are those of the scale of Permendagri 86/2017: "tinggi" begins at 76 %, "sedang" at 66 %.
var DefaultThresholds = Thresholds{ID: ThresholdsID, Good: 76, Attention: 66}

// Thresholds gives those of the file, the usual ones where none were set.
func (p *Plan) Thresholds() Thresholds {
	if t := p.thresholds.Get(ThresholdsID); t != nil {
		return *t
	}
	return DefaultThresholds
}

const maxThreshold = 200 // percent

func (r *Thresholds) valid(*Plan) error {
	if r.ID != ThresholdsID || r.Attention < 1 || r.Good <= r.Attention || r.Good > maxThreshold {
		return Invalidf("Tulis dua persentase bulat, misalnya 76 dan 66.", "Ambang %d dan %d tidak dapat dipakai: yang pertama harus lebih besar, dan keduanya 1 sampai %d.", r.Good, r.Attention, maxThreshold)
	}
	return nil
}
