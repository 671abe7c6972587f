package verbs_test

import (
	"encoding/json"
	"strings"
	"testing"

	"benangmerah/model"
	"benangmerah/model/thread"
)

func TestTheThreadOfALine(t *testing.T) {
	d := newDesk(t)
	path := d.sample()
	facts := d.facts("thread", path, "2.17.07.2.01.0027", "--day", "18/1/2027")
	knots := listOf(facts, "knots")
	if len(knots) != len(thread.Links()) {
		t.Fatalf("%d knots", len(knots))
	}
	d.holds(facts, map[string]string{"code": `"2.17.07.2.01.0027"`, "agency": `"Dinkop UM"`, "year": "2027", "day": `"2027-01-18"`})
	d.holds(knots[thread.Agreed], map[string]string{"link": `"hasil"`, "state": `"ada"`, "amount": `"1150000000.00"`})
	d.holds(knots[thread.Realised], map[string]string{"state": `"belum_waktunya"`, "from": `"2027-04-01"`, "why": `"before_quarter"`})
	contains(t, d.do("thread", path, "2.17.07.2.01.0027", "--day", "18/1/2027"), "● ", "Misi", "Rp1.150.000.000", "disepakati dengan perbaikan", "○", "belum waktunya: Mulai 1 April 2027.", "(1 dari 2)", "Benang utuh sampai 18 Januari 2027.")
	contains(t, d.do("thread", path, "2.17.07.2.01.0027", "--day", "1/4/2027", "--language", "en"), "✗", "broken: Overdue since 26 February 2027:")
	contains(t, d.refuse("thread", path, "9.99.99"), "Baris 9.99.99 tidak ada di berkas ini untuk tahun 2027.")
	contains(t, d.refuse("thread", path, "2.17.07", "--agency", "DPMPTSP"), "Baris 2.17.07 tidak ada")
	contains(t, d.refuse("thread", path, "2.17.07", "--day", "kapan"), "kapan")
}

// A line carries figures of the years after its own, whose thread is told by --year.
func TestTheThreadOfALaterYear(t *testing.T) {
	d := newDesk(t)
	path := d.sample()
	const code = "2.17.03.2.01.0004"
	d.acts(path, func(p *model.Plan) []model.Act {
		for l := range p.Lines.All() {
			if l.Code == code {
				i := p.Indicators.Of(l.ID)[0]
				return []model.Act{model.Edit{Title: "edit", Put: []model.Record{
					&model.Target{Indicator: i.ID, Stage: model.Proposed, Year: 2028, Value: "58"}, &model.Target{Indicator: i.ID, Stage: model.Realised, Year: 2028, Value: "57"},
				}}}
			}
		}
		return nil
	})
	facts := d.facts("thread", path, code, "--year", "2028", "--day", "15/1/2029")
	d.holds(facts, map[string]string{"year": "2028", "day": `"2029-01-15"`})
	contains(t, d.do("thread", path, code, "--year", "2028", "--day", "15/1/2029"), "58 Unit Usaha", "57")
	if own := d.do("thread", path, code, "--day", "15/1/2029"); strings.Contains(own, "58 Unit Usaha") {
		t.Errorf("the thread of the plan year says %s", own)
	}
	contains(t, d.refuse("thread", path, "9.99.99", "--year", "2028"), "Baris 9.99.99 tidak ada")
}

// A program that every agency has is of none in particular.
func TestACodeOfSeveralAgencies(t *testing.T) {
	d := newDesk(t)
	path := d.sample()
	d.acts(path, func(p *model.Plan) []model.Act {
		edit := model.Edit{Title: "edit"}
		for i, a := range p.Agencies.Of(0)[:2] {
			edit.Put = append(edit.Put, &model.Line{ID: model.ID(70_000 + i), Agency: a.ID, Year: 2027, Level: model.Program, Code: "X.XX.99", Name: "PROGRAM BERSAMA"})
		}
		return []model.Act{edit}
	})
	contains(t, d.refuse("thread", path, "X.XX.99"), "Baris X.XX.99 ada pada beberapa perangkat daerah: ", "--agency")
	contains(t, d.do("thread", path, "X.XX.99", "--agency", "Dinkop UM"), "PROGRAM BERSAMA", "✗")
}

func TestTheThreadsOfTheCity(t *testing.T) {
	d := newDesk(t)
	path := d.sample()
	facts := d.facts("threads", path, "--day", "18/1/2027")
	number := func(o any, name string) int {
		n, err := o.(map[string]any)[name].(json.Number).Int64()
		if err != nil {
			t.Fatal(err)
		}
		return int(n)
	}
	of := func(o any) (sum int) {
		for _, l := range o.(map[string]any)["links"].([]any) {
			sum += number(l, "count")
		}
		if sum != number(o, "broken") || number(o, "broken")+number(o, "whole")+number(o, "ended") != number(o, "threads") {
			t.Errorf("%v does not add up", o)
		}
		return number(o, "threads")
	}
	all := of(map[string]any(facts))
	for _, a := range facts["agencies"].([]any) {
		all -= of(a)
	}
	if all != 0 || len(facts["agencies"].([]any)) != 12 {
		t.Errorf("%d threads are of no agency", all)
	}
	one := d.facts("threads", path, "--agency", "DPMPTSP", "--day", "18/1/2027")
	agency := one["agencies"].([]any)[0].(map[string]any)
	if lines := agency["lines"].([]any); len(lines) != number(agency, "threads") {
		t.Errorf("%d lines of %d threads", len(lines), number(agency, "threads"))
	}
	contains(t, d.do("threads", path, "--day", "1/5/2027"), "DPMPTSP", "Putus di: ", "ditetapkan", "berakhir karena ditolak.")
	contains(t, d.do("threads", path, "--agency", "DPMPTSP", "--day", "1/5/2027"), "2.18.04.2.01.0006", "Putus di ")
	contains(t, d.refuse("threads", path, "--agency", "X"), `"X"`)
}
