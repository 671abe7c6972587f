package verbs

import (
	"slices"
	"strconv"
	"strings"

	"benangmerah/model"
)

// agencyByCode finds an agency by its code or short name.
func agencyByCode(p *model.Plan, code string) (*model.Agency, error) {
	for _, a := range p.Agencies.Of(0) {
		if a.Code == code || strings.EqualFold(a.Short, code) {
			return a, nil
		}
	}
	return nil, model.Errorf(model.NotFound, "Tulis kode seperti di daftar perangkat daerah.", "Perangkat daerah %q tidak ada di berkas ini.", code)
}

// lineByCode finds a line by its code; where the same code stands under several sub units, unit says which.
func lineByCode(p *model.Plan, a *model.Agency, unit, code string, year int) (*model.Line, error) {
	var found []*model.Line
	for _, l := range p.Lines.Of(a.ID) {
		u := p.SubUnits.Get(l.SubUnit)
		if l.Code == code && l.Year == year && (unit == "" || u != nil && u.Code == unit || u == nil && unit == a.Code) {
			found = append(found, l)
		}
	}
	switch len(found) {
	case 0:
		return nil, model.Errorf(model.NotFound, "Periksa kode, tahun, dan sub unitnya.", "Baris %s tidak ada pada %s tahun %d.", code, a.Name, year)
	case 1:
		return found[0], nil
	default:
		return nil, model.Errorf(model.Invalid, "Sebutkan salah satu dengan --unit.", "Baris %s ada pada beberapa sub unit: %s.", code, unitList(p, a, found))
	}
}

// unitList gives the codes of the sub units of lines; that of the agency stands for lines of its own.
func unitList(p *model.Plan, a *model.Agency, lines []*model.Line) string {
	codes := make([]string, len(lines))
	for i, l := range lines {
		codes[i] = a.Code
		if u := p.SubUnits.Get(l.SubUnit); u != nil {
			codes[i] = u.Code
		}
	}
	slices.Sort(codes)
	return strings.Join(codes, ", ")
}

// fundByName finds a funding source by name or code. "-" names none: it is the line's only source, or none where the line has a figure without
// a source or no figure at all.
func fundByName(p *model.Plan, l *model.Line, name string, year int) (model.ID, error) {
	if name != "-" && name != "" {
		for _, f := range p.Funds.Of(0) {
			if strings.EqualFold(f.Name, name) || f.Code == name {
				return f.ID, nil
			}
		}
		return 0, model.Errorf(model.NotFound, "Tulis nama sumber dana seperti di berkas.", "Sumber dana %q tidak ada di berkas ini.", name)
	}
	var funds []model.ID
	for _, b := range p.Budgets.Of(l.ID) {
		if b.Year == year && !slices.Contains(funds, b.Fund) {
			funds = append(funds, b.Fund)
		}
	}
	switch {
	case len(funds) == 0 || slices.Contains(funds, 0):
		return 0, nil
	case len(funds) == 1:
		return funds[0], nil
	}
	return 0, model.Invalidf("Sebutkan salah satu dengan --fund.", "Baris %s bersumber dari %s.", l.Code, fundList(p, funds))
}

func fundList(p *model.Plan, funds []model.ID) string {
	names := make([]string, len(funds))
	for i, id := range funds {
		names[i] = p.Funds.Get(id).Name
	}
	slices.Sort(names)
	return strings.Join(names, ", ")
}

// figureOf finds a figure by the code of its line and the name of its source.
func figureOf(p *model.Plan, agency *model.Agency, unit, code, fund string, year int) (model.FigureOf, error) {
	line, err := lineByCode(p, agency, unit, code, year)
	if err != nil {
		return model.FigureOf{}, err
	}
	id, err := fundByName(p, line, fund, year)
	return model.FigureOf{Line: line.ID, Fund: id}, err
}

// indicatorOf finds an indicator by its text, a part of it that no other has, or, on the line that is named, its number there. Without a line it is looked for on
// all lines of the agency in the year.
func indicatorOf(p *model.Plan, a *model.Agency, unit, code, words string, year int) (*model.Indicator, error) {
	if code != "" {
		l, err := lineByCode(p, a, unit, code, year)
		if err != nil {
			return nil, err
		}
		list := p.Indicators.Of(l.ID)
		if n, err := strconv.Atoi(words); err == nil && n > 0 && n <= len(list) {
			return list[n-1], nil
		}
		return indicatorAmong(list, words, l.Code)
	}
	var list []*model.Indicator
	for _, l := range p.Lines.Of(a.ID) {
		if l.Year == year {
			list = append(list, p.Indicators.Of(l.ID)...)
		}
	}
	return indicatorAmong(list, words, a.Label())
}

// indicatorAmong finds the only indicator of a list that is a text, else the only one that has it in it. Where says whose they are.
func indicatorAmong(list []*model.Indicator, words, where string) (*model.Indicator, error) {
	var same, like []*model.Indicator
	for _, i := range list {
		switch {
		case strings.EqualFold(i.Text, words):
			same = append(same, i)
		case strings.Contains(strings.ToLower(i.Text), strings.ToLower(words)):
			like = append(like, i)
		}
	}
	if len(same) > 0 {
		like = same
	}
	switch len(like) {
	case 1:
		return like[0], nil
	case 0:
		return nil, model.Errorf(model.NotFound, "Tulis teksnya seperti di berkas.", "Indikator %q tidak ada pada %s.", words, where)
	default:
		return nil, model.Invalidf("Tulis teksnya lebih lengkap, atau sebutkan barisnya dengan --line.", "Ada %d indikator dengan %q pada %s.", len(like), words, where)
	}
}
