package model

// ShiftBudget moves money of a stage and year from one figure to another: what one loses the other gains, and the sum stays. Both get a correction.
type ShiftBudget struct {
	From, To FigureOf
	Stage    Stage
	Year     int
	Amount   Money // above 0
}

// Name is "correct.shift".
func (ShiftBudget) Name() string { return "correct.shift" }

// Changes refuses what CorrectBudget refuses of a line, an amount of zero or less, a shift to where the money is already, and more than there is.
func (a ShiftBudget) Changes(p *Plan, c Context) ([]Change, error) {
	switch {
	case a.Amount <= 0:
		return nil, Invalidf("Tulis jumlah yang digeser, misalnya 250 jt.", "Jumlah yang digeser harus lebih dari nol.")
	case a.From == a.To:
		return nil, Invalidf("Pilih baris atau sumber dana yang lain.", "Asal dan tujuan pergeseran sama.")
	}
	d := newDraft(p, c)
	from, err := d.figure(a.From, a.Stage, a.Year)
	if err != nil {
		return nil, err
	}
	to, err := d.figure(a.To, a.Stage, a.Year)
	if err != nil {
		return nil, err
	}
	if from < a.Amount {
		return nil, Invalidf("Tulis jumlah yang lebih kecil.", "Pagu %s tidak cukup untuk digeser sebesar itu.", p.Lines.Get(a.From.Line).Code)
	}
	if err := d.move(a.From, a, from-a.Amount); err != nil {
		return nil, err
	}
	if err := d.move(a.To, a, to.Plus(a.Amount)); err != nil {
		return nil, err
	}
	return d.done()
}

// move sets one of the two figures of a shift.
func (d *draft) move(f FigureOf, a ShiftBudget, amount Money) error {
	_, err := d.correct(d.plan.Lines.Get(f.Line), f.Fund, a.Stage, a.Year, amount)
	return err
}
