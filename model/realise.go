package model

// Realise enters what a quarter came to, all of it or none: money and targets in Cells, at stage Realised, and what is said about lines. It is what a pasted block and the
// table of an agency become.
type Realise struct {
	Cells EnterCells
	Said  []Evaluation
}

// Name is "realise".
func (Realise) Name() string { return "realise" }

// Changes refuses what EnterCells and Evaluate refuse, and what changes nothing.
func (a Realise) Changes(p *Plan, c Context) ([]Change, error) {
	cells, err := a.Cells.gather(p, c)
	if err != nil {
		return nil, err
	}
	said, err := Evaluate{Said: a.Said}.gather(p, c)
	if err == nil && len(cells)+len(said) == 0 {
		err = Invalidf("", "Tidak ada yang berubah.")
	}
	return append(cells, said...), err
}

// Plus gives what is entered by both.
func (a Realise) Plus(b Realise) Realise {
	return Realise{Cells: a.Cells.Plus(b.Cells), Said: append(a.Said[:len(a.Said):len(a.Said)], b.Said...)}
}

// Empty says whether nothing is entered.
func (a Realise) Empty() bool { return a.Cells.Len()+len(a.Said) == 0 }
