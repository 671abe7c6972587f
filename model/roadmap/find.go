package roadmap

import (
	"strconv"

	"benangmerah/model"
)

// FindGroup finds a group on the roadmap by its name, whatever its case. None is a *model.Error with the code NotFound, several of one name are Invalid.
func FindGroup(p *model.Plan, name string) (*model.RoadGroup, error) {
	r := newReader(p, 0, "")
	r.cells = map[string]string{ColumnGroup: name}
	return r.group()
}

// FindTheme finds a theme by its name, whatever its case, or by its number in the order, from 1. None is a *model.Error with the code NotFound.
func FindTheme(p *model.Plan, name string) (*model.RoadTheme, error) {
	themes := p.RoadThemes.Of(0)
	for _, t := range themes {
		if model.FoldName(t.Name) == model.FoldName(name) {
			return t, nil
		}
	}
	if n, err := strconv.Atoi(name); err == nil && n > 0 && n <= len(themes) {
		return themes[n-1], nil
	}
	return nil, model.Errorf(model.NotFound, "Periksa namanya di daftar tema.", "Tema %q tidak ada di peta jalan.", name)
}

func (r *reader) group() (*model.RoadGroup, error) {
	name := r.text(ColumnGroup)
	switch found := r.byName[model.FoldName(name)]; len(found) {
	case 0:
		return nil, model.Errorf(model.NotFound, "Tambahkan dahulu kelompoknya.", "Kelompok %q tidak ada di peta jalan.", name)
	case 1:
		return found[0], nil
	default:
		return nil, model.Invalidf("Ubah nama salah satunya dahulu.", "Ada beberapa kelompok bernama %s di peta jalan.", name)
	}
}

func (r *reader) themeAndYear() (*model.RoadTheme, int, error) {
	theme, err := FindTheme(r.plan, r.text(ColumnTheme))
	if err != nil {
		return nil, 0, err
	}
	year, err := r.year()
	return theme, year, err
}

func (r *reader) phase() (*model.RoadPhase, error) {
	theme, year, err := r.themeAndYear()
	if err != nil {
		return nil, err
	}
	if phase := r.plan.PhaseOf(theme.ID, year); phase != nil {
		return phase, nil
	}
	return nil, model.Errorf(model.NotFound, "Tambahkan dahulu fasenya.", "Tema %s tidak mempunyai fase tahun %d.", theme.Name, year)
}

// budget finds the budget of a theme and year, of several the one of the line that is named.
func (r *reader) budget() (*model.RoadBudget, error) {
	theme, year, err := r.themeAndYear()
	if err != nil {
		return nil, err
	}
	var found []*model.RoadBudget
	code := r.text(ColumnLine)
	for _, b := range r.plan.RoadBudgets.Of(theme.ID) {
		line := r.plan.Lines.Get(b.Line)
		if b.Year == year && (code == "" || line != nil && line.Code == code) {
			found = append(found, b)
		}
	}
	switch len(found) {
	case 0:
		return nil, model.Errorf(model.NotFound, "Isi dahulu anggarannya.", "Tema %s tidak mempunyai anggaran tahun %d.", theme.Name, year)
	case 1:
		return found[0], nil
	default:
		return nil, model.Invalidf("Sebutkan kode barisnya.", "Tema %s mempunyai beberapa anggaran tahun %d.", theme.Name, year)
	}
}

// line finds the line of a budget, 0 where none is named: that of the year of the budget, else that of the year that is planned.
func (r *reader) line(year int) (model.ID, error) {
	code := r.text(ColumnLine)
	if code == "" {
		return 0, nil
	}
	agency, err := r.agency()
	if err != nil {
		return 0, err
	}
	found := r.lines(agency, code, year)
	if region := r.plan.Region(); len(found) == 0 && region != nil {
		found = r.lines(agency, code, region.Year)
	}
	switch len(found) {
	case 0:
		return 0, model.Errorf(model.NotFound, "Periksa kode, tahun, dan sub unitnya.", "Baris %s tidak ada pada %s tahun %d.", code, agency.Name, year)
	case 1:
		return found[0].ID, nil
	default:
		return 0, model.Invalidf("Sebutkan sub unitnya.", "Baris %s ada beberapa pada %s.", code, agency.Name)
	}
}

func (r *reader) agency() (*model.Agency, error) {
	name := r.text(ColumnAgency)
	for _, a := range r.plan.Agencies.Of(0) {
		if a.Code == name || model.FoldName(a.Short) == model.FoldName(name) && name != "" || model.FoldName(a.Name) == model.FoldName(name) {
			return a, nil
		}
	}
	return nil, model.Errorf(model.NotFound, "Tulis kode seperti di daftar perangkat daerah.", "Perangkat daerah %q tidak ada di berkas ini.", name)
}

func (r *reader) lines(agency *model.Agency, code string, year int) (list []*model.Line) {
	unit := r.text(ColumnUnit)
	for _, l := range r.plan.Lines.Of(agency.ID) {
		u := r.plan.SubUnits.Get(l.SubUnit)
		if l.Code == code && l.Year == year && (unit == "" || u != nil && u.Code == unit) {
			list = append(list, l)
		}
	}
	return list
}
