package model

import "strings"

// AddSource enters money of a line from a funding source that may be new: where Fund is 0 and Called is not empty, the source of that name is taken, and
// made where there is none. One whose name begins with APBN lies outside the region's own budget. With a Quarter, 1 to 4, the amount is of that part.
type AddSource struct {
	SetBudget
	Quarter int
	Called  string
}

// Name is "source.add".
func (AddSource) Name() string { return "source.add" }

// Changes refuses what SetBudget and EnterCells refuse.
func (a AddSource) Changes(p *Plan, c Context) ([]Change, error) {
	fund, made := p.fundCalled(a.Fund, a.Called, c)
	a.Fund = fund
	var money Act = a.SetBudget
	if a.Quarter != 0 {
		money = EnterCells{Quarters: []SetQuarter{{
			Line: a.Line, Fund: fund, Stage: a.Stage, Year: a.Year, Quarter: a.Quarter, Amount: a.Amount, Known: a.Known,
		}}}
	}
	changes, err := money.Changes(p, c)
	return append(made, changes...), err
}

// ChangeSource says that the money of a line at a stage came from another source, in a year or, where Year is 0, in all of them. The source is named as in
// AddSource.
type ChangeSource struct {
	Line, From, Fund ID
	Called           string
	Stage            Stage
	Year             int
}

// Name is "source.change".
func (ChangeSource) Name() string { return "source.change" }

// Changes refuses a source that the line has money from already.
func (a ChangeSource) Changes(p *Plan, c Context) ([]Change, error) {
	line := p.Lines.Get(a.Line)
	if line == nil {
		return nil, missing("Baris")
	}
	fund, changes := p.fundCalled(a.Fund, a.Called, c)
	for _, b := range p.Budgets.Of(a.Line) {
		if b.Fund != a.From || b.Stage != a.Stage || a.Year != 0 && b.Year != a.Year {
			continue
		}
		if p.Budget(a.Line, fund, a.Stage, b.Year) != nil {
			return nil, Errorf(Conflict, "Jumlahkan keduanya, lalu hapus salah satunya.", "%s sudah mempunyai pagu tahun %d dari sumber dana itu.", line.Code, b.Year)
		}
		moved := *b
		moved.Fund = fund
		changes = append(changes, Replace(b, &moved))
	}
	if len(changes) == 0 {
		return nil, Invalidf("", "Tidak ada yang berubah.")
	}
	return changes, nil
}

// fundCalled gives a funding source by its ID or else by its name, with the change that makes it where there is none.
func (p *Plan) fundCalled(fund ID, name string, c Context) (ID, []Change) {
	name = strings.TrimSpace(name)
	if fund != 0 || name == "" {
		return fund, nil
	}
	for _, f := range p.Funds.Of(0) {
		if strings.EqualFold(f.Name, name) {
			return f.ID, nil
		}
	}
	made := &Fund{ID: NewIDs(c.Seed + "/fund").Next(), Name: name, Outside: strings.HasPrefix(strings.ToUpper(name), "APBN")}
	return made.ID, []Change{Add(made)}
}
