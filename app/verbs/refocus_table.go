package verbs

import (
	"cmp"
	"context"
	"errors"
	"io"
	"path/filepath"
	"slices"
	"strings"

	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/incoming"
	"benangmerah/model/locale"
	"benangmerah/model/refocus"
	"benangmerah/model/sqlite"
	"benangmerah/model/workbook"
	"benangmerah/reports"
)

// refocusColumns are the columns of a table of units.
var refocusColumns = []workbook.ListColumn{
	{Name: "name", Titles: []string{"Unit", "Nama Unit", "Nama", "Uraian", "Provinsi", "Kabupaten/Kota", "Kecamatan"}, Needed: true},
	{Name: "group", Titles: []string{"Kelompok", "Kelompok Unit"}},
	{Name: "agency", Titles: []string{"Perangkat Daerah", "Kode PD", "OPD", "SKPD"}},
	{Name: "line", Titles: []string{"Kode", "Kode Baris", "Kode Sub Kegiatan"}},
	{Name: "fund", Titles: []string{"Sumber Dana"}},
	{Name: "before", Titles: []string{"Semula", "Sebelum", "Pagu Semula", "Anggaran Semula"}},
	{Name: "cut", Titles: []string{"Potongan", "Dipotong", "Berkurang", "Pengurangan"}},
	{Name: "added", Titles: []string{"Tambahan", "Bertambah", "Penambahan"}},
	{Name: "months before", Titles: []string{"Bulan Semula", "Bulan Sebelum"}},
	{Name: "months after", Titles: []string{"Bulan Menjadi", "Bulan Sesudah"}},
	{Name: "kind", Titles: []string{"Penerima", "Jenis Penerima"}},
	{Name: "volume before", Titles: []string{"Volume Semula", "Volume Sebelum"}},
	{Name: "volume after", Titles: []string{"Volume Menjadi", "Volume Sesudah"}},
	{Name: "measure", Titles: []string{"Satuan", "Satuan Volume"}},
	{Name: "reason", Titles: []string{"Alasan", "Keterangan"}},
	{Name: "state", Titles: []string{"Keadaan", "Status"}},
}

// unitsBrought is what a table of units brings or brought.
type unitsBrought struct {
	Source   string      `json:"source"`
	Sheet    string      `json:"sheet"`
	Applied  bool        `json:"applied"`
	Seq      int64       `json:"seq,omitempty"`
	Rows     int         `json:"rows"`
	New      int         `json:"new"`
	Changed  int         `json:"changed"`
	Same     int         `json:"same"`
	Unused   []string    `json:"unused_columns"`
	Refusals []cellFacts `json:"refusals"`
}

// refocusTable brings the units of a table into a sheet, all of them or none, or says what that would do.
func (c *console) refocusTable(ctx context.Context, f *sqlite.File, r *model.Refocusing, w refocusWords) error {
	list, err := workbook.ReadList(ctx, w.table, refocusColumns, nil)
	if err != nil {
		return about{err, w.table, f.Path()}
	}
	act, refused := readUnits(f.Plan(), r, list)
	facts := unitsBrought{Source: list.Name, Sheet: r.Name, Rows: len(list.Rows), Unused: nonNil(list.Unused), Refusals: cellsOf(refused, c.language())}
	if len(refused) > 0 && !w.dry {
		none := model.Invalidf("Betulkan baris itu, lalu ulangi.", "%d baris di berkas %q tidak dapat dipakai; tidak ada yang masuk.", len(refused), list.Name)
		return listed{none, c.cellLines(text.RefocusRefusal, facts.Refusals)}
	}
	if err := facts.weigh(f.Plan(), act); err != nil {
		return err
	}
	if !w.dry {
		entry, err := f.Do(act, model.Context{})
		if err != nil {
			return err
		}
		facts.Applied, facts.Seq = true, entry.Seq
	}
	return c.print(facts, c.broughtText(facts))
}

// weigh counts what an act would change. Refusals of the plan itself are found by trying it on a copy.
func (f *unitsBrought) weigh(p *model.Plan, act model.PutRefocusUnits) error {
	f.Same = len(act.Units)
	if len(act.Units) == 0 {
		return nil
	}
	changes, err := act.Changes(p, model.Context{Seed: "preview"})
	if err == nil {
		err = p.Clone().Apply(changes)
	}
	if err != nil {
		return err
	}
	for _, change := range changes {
		if f.Same--; change.Before == nil {
			f.New++
		} else {
			f.Changed++
		}
	}
	return nil
}

func (c *console) broughtText(f unitsBrought) string {
	lines := []string{c.say(text.RefocusRead, f.Source, f.New, f.Changed, f.Same)}
	lines = append(lines, c.cellLines(text.RefocusRefusal, f.Refusals)...)
	if len(f.Unused) > 0 {
		lines = append(lines, c.say(text.RefocusUnused, strings.Join(f.Unused, ", ")))
	}
	last := text.VerbsImportApplied
	if !f.Applied {
		last = text.RefocusDry
	}
	return strings.Join(append(lines, c.say(last)), "\n")
}

// readUnits reads the rows of a table; those that cannot be used are told, each with its first fault.
func readUnits(p *model.Plan, r *model.Refocusing, list *workbook.List) (act model.PutRefocusUnits, refused []incoming.Notice) {
	read, rows := model.PutRefocusUnits{Refocusing: r.ID}, []*unitRow{}
	for i := range list.Rows {
		row := &unitRow{ListRow: &list.Rows[i], plan: p, sheet: r}
		if u := row.unit(); row.fault == nil {
			read.Units, rows = append(read.Units, u), append(rows, row)
		} else {
			refused = append(refused, *row.fault)
		}
	}
	act.Refocusing = r.ID
	twice := read.Twice(p)
	for i, u := range read.Units {
		if why := twice[i]; why != nil {
			refused = append(refused, *rows[i].Fault("name", why))
		} else {
			act.Units = append(act.Units, u)
		}
	}
	slices.SortStableFunc(refused, func(a, b incoming.Notice) int { return cmp.Compare(a.Row, b.Row) })
	return act, refused
}

// unitRow reads one row of a table of units; fault is the first thing that is wrong with it.
type unitRow struct {
	*workbook.ListRow
	plan  *model.Plan
	sheet *model.Refocusing
	fault *incoming.Notice
}

func (r *unitRow) text(column string) string {
	text, fault := r.Text(column)
	r.wrong(fault)
	return strings.TrimSpace(text)
}

func (r *unitRow) money(column string) model.Money {
	amount, fault := r.Money(column)
	r.wrong(fault)
	if amount < 0 {
		r.wrong(r.Fault(column, model.Invalidf("Tulis pengurangan pada kolom potongan dan penambahan pada kolom tambahan.", "Angka di sini tidak boleh di bawah nol.")))
	}
	return amount
}

func (r *unitRow) wrong(fault *incoming.Notice) {
	if r.fault == nil {
		r.fault = fault
	}
}

// because takes note of an error about a column.
func (r *unitRow) because(column string, err error) {
	var told *model.Error
	if errors.As(err, &told) {
		r.wrong(r.Fault(column, told))
	}
}

func (r *unitRow) unit() model.RefocusUnit {
	u := model.RefocusUnit{
		Name: r.text("name"), Group: r.text("group"), Before: r.money("before"), Cut: r.money("cut"), Added: r.money("added"),
		MonthsBefore: r.text("months before"), MonthsAfter: r.text("months after"), Beneficiary: r.text("kind"),
		VolumeBefore: r.text("volume before"), VolumeAfter: r.text("volume after"), VolumeUnit: r.text("measure"), Reason: r.text("reason"),
	}
	if u.Name == "" {
		r.wrong(r.Fault("name", model.Invalidf("Isi namanya, lalu ulangi.", "Nama unit kosong.")))
	}
	if word := r.text("state"); word != "" {
		state, err := refocusState(word)
		r.because("state", err)
		if u.State = state; state == model.RefocusRejected && u.Reason == "" {
			r.wrong(r.Fault("state", model.Invalidf("Isi kolom Alasan.", "Unit yang ditolak belum mempunyai alasan.")))
		}
	}
	r.check(&u)
	r.link(&u)
	return u
}

// check refuses what a unit cannot have.
func (r *unitRow) check(u *model.RefocusUnit) {
	r.because("months before", refocus.CheckMonths(u.MonthsBefore))
	r.because("months after", refocus.CheckMonths(u.MonthsAfter))
	r.because("volume before", refocus.CheckVolume(u.VolumeBefore))
	r.because("volume after", refocus.CheckVolume(u.VolumeAfter))
	r.because("cut", refocus.CheckCut(u))
}

// link finds agency, line and source of a unit.
func (r *unitRow) link(u *model.RefocusUnit) {
	code, line, fund := r.text("agency"), r.text("line"), r.text("fund")
	var agency *model.Agency
	if code != "" {
		found, err := agencyByCode(r.plan, code)
		if err != nil {
			r.because("agency", err)
			return
		}
		agency, u.Agency = found, found.ID
	}
	switch {
	case line == "" && fund != "":
		r.wrong(r.Fault("fund", model.Invalidf("Isi kode barisnya juga, atau kosongkan sumber dananya.", "Sumber dana disebut tanpa baris.")))
	case line == "":
	case agency == nil:
		r.wrong(r.Fault("line", model.Invalidf("Isi kolom Perangkat Daerah.", "Perangkat daerah dari baris itu belum disebut.")))
	default:
		of, err := refocusFigure(r.plan, agency, line, fund, r.sheet.Year)
		r.because("line", err)
		u.Line, u.Fund = of.Line, of.Fund
	}
}

// refocusFigure finds a figure of the year of a sheet: on a line of that year, else on one of the year that is planned, which carries figures of others.
func refocusFigure(p *model.Plan, agency *model.Agency, code, fund string, year int) (model.FigureOf, error) {
	line, err := lineByCode(p, agency, "", code, year)
	if region := p.Region(); model.CodeOf(err) == model.NotFound && region != nil && region.Year != year {
		line, err = lineByCode(p, agency, "", code, region.Year)
	}
	if err != nil {
		return model.FigureOf{}, err
	}
	id, err := fundByName(p, line, fund, year)
	return model.FigureOf{Line: line.ID, Fund: id}, err
}

// refocusPaper writes a sheet as PDF.
func (c *console) refocusPaper(ctx context.Context, f *sqlite.File, r *model.Refocusing, w refocusWords) error {
	size, err := paperSize(w.size)
	if err != nil {
		return err
	}
	p := f.Plan()
	date, _, err := locale.ParseDate(w.date, p.Today(now()))
	if err != nil {
		return err
	}
	o := reports.RefocusingOptions{Paper: size, Date: date}
	if _, err := reports.Refocusing(p, r.ID, o); err != nil {
		return err
	}
	undo, err := makeFolder(w.dir)
	if err != nil {
		return err
	}
	facts := refocusPaperFacts{Sheet: r.Name}
	facts.File, err = reports.WriteFile(filepath.Join(w.dir, reports.RefocusingName(r)), func(out io.Writer) (err error) {
		facts.Pages, err = reports.WriteRefocusing(ctx, out, p, r.ID, o, nil)
		return err
	})
	if err != nil {
		return errors.Join(err, undo())
	}
	return c.print(facts, c.say(text.RefocusPaper, facts.File, facts.Pages))
}

// refocusPaperFacts is the paper of a sheet that was written.
type refocusPaperFacts struct {
	Sheet string `json:"sheet"`
	File  string `json:"file"`
	Pages int    `json:"pages"`
}
