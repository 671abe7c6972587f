package verbs

import (
	"slices"
	"strconv"
	"strings"

	"benangmerah/model"
	"benangmerah/model/sqlite"
	"benangmerah/reports"
)

// columnReader makes a panel of what the options say, with the moments that it is read from. said has how each column's moment was written.
type columnReader struct {
	file    *sqlite.File
	plan    *model.Plan
	year    int // of columns that name none
	panel   model.Panel
	moments map[model.ID]reports.Moment
	said    []string
}

// read reads the columns in the way that the options choose.
func (r *columnReader) read(w *compareWords) error {
	switch {
	case w.named != "":
		return r.kept(w.named)
	case len(w.columns) > 0:
		for _, spec := range w.columns {
			if err := r.column(spec); err != nil {
				return err
			}
		}
	default:
		for _, spec := range []string{w.from, w.to} {
			if err := r.side(spec); err != nil {
				return err
			}
		}
	}
	if r.panel.Count < model.MinColumns {
		return model.Invalidf("Beri dua sampai empat --column.", "Kolom yang disandingkan hanya %d.", r.panel.Count)
	}
	return nil
}

// add puts a further column beside the others; moment is as it was written, "" for now.
func (r *columnReader) add(c model.PanelColumn, moment string) error {
	if r.panel.Count == model.MaxColumns {
		return model.Invalidf("Beri dua sampai empat --column.", "Kolom yang disandingkan lebih dari %d.", model.MaxColumns)
	}
	if c.Year == 0 {
		c.Year = r.year
	}
	if region := r.plan.Region(); c.Year == 0 && region != nil {
		c.Year = region.Year
	}
	if moment != "" {
		var err error
		if c.Scenario = r.scenario(moment); c.Scenario == 0 {
			c.Moment, err = r.moment(moment)
		}
		if err != nil {
			return err
		}
	}
	r.panel.Columns[r.panel.Count] = c
	r.panel.Count++
	r.said = append(r.said, moment)
	return nil
}

// side reads "STAGE", "MOMENT" or "STAGE@MOMENT"; a moment is a name given to one, or the number of a journal entry. A moment alone is read at stage hasil.
func (r *columnReader) side(spec string) error {
	name, moment, both := strings.Cut(spec, "@")
	stage, err := model.ParseStage(name)
	if err != nil {
		if both && name != "" {
			return err
		}
		stage, moment = model.Agreed, strings.TrimPrefix(spec, "@")
	}
	return r.add(model.PanelColumn{Stage: stage}, moment)
}

// columnKeys are what a column says of itself, each before an equals sign.
var columnKeys = []string{"stage", "year", "moment", "agency"}

// column reads "stage=hasil,year=2027,moment=Tutup hari 1,agency=DPMPTSP", any of them left out; stage is then the one that is discussed.
func (r *columnReader) column(spec string) (err error) {
	c, moment := model.PanelColumn{Stage: r.plan.Base()}, ""
	for _, part := range columnParts(spec) {
		key, value, _ := strings.Cut(part, "=")
		switch key {
		case "stage":
			c.Stage, err = model.ParseStage(value)
		case "year":
			c.Year, err = columnYear(value)
		case "moment":
			moment = value
		case "agency":
			err = r.agency(&c, value)
		default:
			err = model.Invalidf("Tulis misalnya stage=hasil,year=2027,agency=DPMPTSP.", "Isi kolom %q tidak dikenal.", part)
		}
		if err != nil {
			return err
		}
	}
	return r.add(c, moment)
}

// columnParts cuts a column at the commas that stand before one of its keys, so that names may hold others.
func columnParts(spec string) (parts []string) {
	for _, part := range strings.Split(spec, ",") {
		key, _, named := strings.Cut(strings.TrimSpace(part), "=")
		if len(parts) > 0 && !(named && slices.Contains(columnKeys, key)) {
			parts[len(parts)-1] += "," + part
			continue
		}
		parts = append(parts, strings.TrimSpace(part))
	}
	return parts
}

func columnYear(text string) (int, error) {
	year, err := strconv.Atoi(text)
	if err != nil {
		return 0, model.Invalidf("Tulis tahun dengan empat angka.", "Tahun %q tidak dapat dibaca.", text)
	}
	return year, nil
}

func (r *columnReader) agency(c *model.PanelColumn, code string) error {
	a, err := agencyByCode(r.plan, code)
	if err == nil {
		c.Agencies = model.AgenciesOf(a.ID)
	}
	return err
}

// kept takes a comparison that was given a name.
func (r *columnReader) kept(name string) error {
	for _, k := range r.plan.KeptPanels.Of(0) {
		if !strings.EqualFold(k.Name, name) {
			continue
		}
		r.panel = k.Panel
		for _, c := range r.panel.InUse() {
			moment := ""
			if s := r.plan.Scenarios.Get(c.Scenario); s != nil {
				moment = s.Name
			} else if m := r.plan.Moments.Get(c.Moment); m != nil {
				moment = m.Name
				if _, err := r.moment(moment); err != nil {
					return err
				}
			}
			r.said = append(r.said, moment)
		}
		return nil
	}
	return model.Errorf(model.NotFound, "Lihat namanya di halaman Persandingan.", "Persandingan bernama %q tidak ada di berkas ini.", name)
}

// scenario gives the scenario of a name, 0 where there is none or a moment has that name.
func (r *columnReader) scenario(name string) model.ID {
	for _, m := range r.plan.Moments.Of(0) {
		if strings.EqualFold(m.Name, name) {
			return 0
		}
	}
	if s, err := scenarioByName(r.plan, name); err == nil {
		return s.ID
	}
	return 0
}

// moment reads the file as it was and gives the ID of that moment; one that is only the number of an act gets an ID below zero, which no record has.
func (r *columnReader) moment(name string) (id model.ID, err error) {
	seq := int64(-1)
	for _, m := range r.plan.Moments.Of(0) {
		if strings.EqualFold(m.Name, name) {
			id, seq, name = m.ID, m.Seq, m.Name
			break
		}
	}
	if id == 0 {
		if seq, err = strconv.ParseInt(name, 10, 64); err != nil || seq < 0 || seq > r.file.Size() {
			return 0, model.Errorf(model.NotFound, "Tulis tahap (usulan, hasil, …), nama saat yang ditandai, atau nomor tindakan.", "Tahap atau saat %q tidak ada di berkas ini.", name)
		}
		id = model.ID(-1 - seq)
	}
	plan, err := r.file.At(seq)
	r.moments[id] = reports.Moment{Name: name, Plan: plan}
	return id, err
}

// look says what the rows are, in which order which of them are looked at; a kept comparison is looked at as it was kept, save for what the options say.
func (r *columnReader) look(w *compareWords) error {
	told := func(options ...string) bool { return w.named == "" || slices.ContainsFunc(options, w.given) }
	if told("rows", "level") {
		rows := rowsNamed[w.rows]
		r.panel.Filter.By, r.panel.Filter.Level = rows.by, rows.level
	}
	if told("sort") {
		r.panel.View.Sort = sortsNamed[w.sort]
	}
	if told("lens") {
		r.panel.View.Lens = lensesNamed[w.lens]
	}
	if told("step") {
		r.panel.View.Step = w.step
	}
	if w.agency == "" {
		return nil
	}
	a, err := agencyByCode(r.plan, w.agency)
	if err == nil {
		r.panel.Filter.Agency = a.Code
	}
	return err
}
