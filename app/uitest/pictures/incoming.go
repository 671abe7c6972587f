package main

import (
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"strconv"

	"benangmerah/app/shell"
	"benangmerah/model"
	"benangmerah/model/incoming"
	"benangmerah/model/locale"
	"benangmerah/model/sqlite"
)

// table is a file that an agency brings, as the program exports tables.
type table struct {
	Format  string          `json:"format"`
	Version int             `json:"version"`
	Stamp   *incoming.Stamp `json:"stamp"`
	Year    int             `json:"year"`
	Columns []string        `json:"columns"`
	Rows    [][]string      `json:"rows"`
}

// asked is a line with what its agency asks for.
type asked struct {
	line   *model.Line
	fund   *model.Fund
	budget *model.Budget
}

// bring lets the page show a made-up file of an agency in which every fate comes up: one figure was changed in it, one here since, one on both
// sides, a line is new, and an amount cannot be read.
func bring(s *shell.Shell) error {
	p := s.Plan()
	agencies := p.Agencies.Of(0)
	agency := agencies[len(agencies)-1]
	lines := linesOf(p, agency)
	t := table{Format: "benangmerah-table", Version: 1, Year: p.Region().Year, Columns: []string{
		"Kode", "Program/Kegiatan/Sub Kegiatan", "Sumber Dana", yearly("Pagu", p) + " (Rp)",
	}}
	var err error
	if t.Stamp, err = stamp(s, agency); err != nil {
		return err
	}
	for i, a := range lines {
		amount := locale.FormatPlain(a.budget.Amount + model.Money(i%2)*a.budget.Amount/5)
		t.Rows = append(t.Rows, []string{a.line.Code, a.line.Name, a.fund.Name, amount})
	}
	first := lines[0]
	t.Rows = append(t.Rows,
		[]string{first.line.Code[:len(first.line.Code)-4] + "0042", "Pendampingan di kecamatan", first.fund.Name, "275.000.000"},
		[]string{first.line.Code, first.line.Name, first.fund.Name, "dua setengah miliar"})
	both := lines[1].budget
	act := model.SetBudget{Line: both.Line, Fund: both.Fund, Stage: both.Stage, Year: both.Year, Amount: both.Amount - both.Amount/10, Known: true}
	if _, err := s.Do(act, model.Context{}); err != nil {
		return err
	}
	return show(s, agency, t)
}

func yearly(title string, p *model.Plan) string {
	return title + " " + strconv.Itoa(p.Region().Year) + " (usulan)"
}

// linesOf gives the budgets that an agency asks for.
func linesOf(p *model.Plan, agency *model.Agency) (list []asked) {
	for _, l := range p.Lines.Of(agency.ID) {
		for _, b := range p.Budgets.Of(l.ID) {
			if f := p.Funds.Get(b.Fund); f != nil && b.Stage == model.Proposed && b.Year == p.Region().Year {
				list = append(list, asked{l, f, b})
			}
		}
	}
	return list
}

// stamp is that of a template which was written a moment ago.
func stamp(s *shell.Shell, agency *model.Agency) (*incoming.Stamp, error) {
	f, err := sqlite.Open(s.Path(), sqlite.Options{ReadOnly: true})
	if err != nil {
		return nil, err
	}
	return &incoming.Stamp{File: f.ID(), Seq: f.Size(), Agency: agency.Code, At: model.At(now)}, f.Close()
}

// show brings a table under the agency's name, and another file behind it.
func show(s *shell.Shell, agency *model.Agency, t table) error {
	data, err := json.Marshal(t)
	if err != nil {
		return err
	}
	folder := filepath.Dir(s.Path())
	path, other := filepath.Join(folder, agency.Label()+" 2027.json"), filepath.Join(folder, "Disdik 2027.xlsx")
	if err := errors.Join(os.WriteFile(path, data, 0o600), os.WriteFile(other, nil, 0o600)); err != nil {
		return err
	}
	s.Bring(path, other)
	return nil
}
