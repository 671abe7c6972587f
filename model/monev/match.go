package monev

import (
	"strings"

	"benangmerah/model"
)

// match finds out what a row speaks of.
func (w *weighing) match(r *Weighed) {
	for _, step := range []func(*Weighed) *model.Error{w.headed, w.coded, w.dated, w.line, w.read, w.measure, w.source} {
		if r.Why == nil {
			r.Why = step(r)
		}
	}
	if r.Why != nil && r.Fate == Changes {
		r.Fate = Refused
	}
}

// named finds an agency by any of its names.
func (w *weighing) named(names ...string) *model.Agency {
	for _, name := range names {
		if a := w.byName[model.FoldWords(name)]; a != nil {
			return a
		}
	}
	return nil
}

// headed passes over a row that names an agency in the place of a line: the rows below it are of that agency.
func (w *weighing) headed(r *Weighed) *model.Error {
	if r.Agency+r.AgencyToo != "" {
		return nil
	}
	a := w.named(r.Told.Line, r.Name, r.Told.Line+" "+r.Name)
	if a == nil || len(w.lines[lineKey{a.ID, bareCode(r.Told.Line)}]) > 0 {
		return nil
	}
	w.heading[r.Sheet] = a
	r.Fate = Passed
	return model.Invalidf("", "Baris ini menyebut %s; baris di bawahnya miliknya.", a.Label())
}

// coded passes over a row that names no line.
func (w *weighing) coded(r *Weighed) *model.Error {
	if bareCode(r.Told.Line) == "" {
		r.Fate = Passed
		return model.Invalidf("", "Baris ini tidak menyebut kode.")
	}
	return nil
}

// dated refuses what is of another quarter, and passes over it where the one that is looked at may stand beside it.
func (w *weighing) dated(r *Weighed) *model.Error {
	if (r.Year == 0 || r.Year == w.Year) && (r.Quarter == 0 || r.Quarter == w.Quarter) {
		return nil
	}
	if r.Beside {
		r.Fate = Passed
		return w.elsewhere("", r)
	}
	return w.elsewhere("Pilih tahun dan triwulan itu dahulu, lalu baca lagi.", r)
}

// elsewhere says of which quarter a row is.
func (w *weighing) elsewhere(hint string, r *Weighed) *model.Error {
	return model.Invalidf(hint, "Baris ini untuk triwulan %d tahun %d.", orElse(r.Quarter, w.Quarter), orElse(r.Year, w.Year))
}

func orElse(n, other int) int {
	if n == 0 {
		return other
	}
	return n
}

// owner finds the agency of a row: the one that it names, else the one of the rows above it, else the one over the table, else the one that is looked at.
func (w *weighing) owner(r *Weighed) (*model.Agency, *model.Error) {
	chosen := w.plan.Agencies.Get(w.Agency)
	named := w.named(r.Agency, r.AgencyToo)
	switch {
	case named != nil:
	case r.Agency+r.AgencyToo != "":
		return nil, model.Invalidf("Tulis kode atau nama perangkat daerah seperti di berkas.", "Perangkat daerah %q tidak dikenal.", strings.TrimSpace(r.Agency+" "+r.AgencyToo))
	case w.heading[r.Sheet] != nil:
		named = w.heading[r.Sheet]
	default:
		named = w.named(r.Over...)
	}
	switch {
	case named == nil && chosen == nil:
		return nil, model.Invalidf("Tambahkan kolom perangkat daerah, atau pilih dahulu perangkat daerahnya.", "Baris ini tidak menyebut perangkat daerahnya.")
	case named == nil:
		return chosen, nil
	case chosen != nil && named != chosen:
		return nil, model.Invalidf("Pilih semua perangkat daerah dahulu, atau baca berkas milik perangkat daerah ini.", "Baris ini milik %s.", named.Label())
	}
	return named, nil
}

// line finds the line by agency and code, beside which its name may stand in the same cell.
func (w *weighing) line(r *Weighed) *model.Error {
	agency, wrong := w.owner(r)
	if wrong != nil {
		return wrong
	}
	code := strings.Fields(r.Told.Line)[0]
	list := w.lines[lineKey{agency.ID, bareCode(code)}]
	switch {
	case r.Unit+r.UnitToo != "":
		list = w.inUnit(list, r.Unit, r.UnitToo)
	case r.Units && len(list) > 1:
		list = ofNoUnit(list)
	}
	switch len(list) {
	case 0:
		return model.Invalidf("Periksa kode dan perangkat daerahnya.", "Kode %s tidak ada pada %s.", code, agency.Label())
	case 1:
		r.Of = list[0]
		return nil
	default:
		return model.Invalidf("Isi kolom unit di berkasnya.", "Kode %s ada pada %d unit.", code, len(list))
	}
}

// inUnit gives the lines of the unit that has one of the names, else those of the agency itself.
func (w *weighing) inUnit(list []*model.Line, names ...string) []*model.Line {
	keys := map[string]bool{}
	for _, name := range names {
		keys[model.FoldWords(name)] = name != ""
	}
	var in []*model.Line
	for _, l := range list {
		if u := w.plan.SubUnits.Get(l.SubUnit); u != nil && (keys[model.FoldWords(u.Code)] || keys[model.FoldWords(u.Name)] || keys[model.FoldWords(u.Code+" "+u.Name)]) {
			in = append(in, l)
		}
	}
	if in == nil {
		return withoutUnit(list)
	}
	return in
}

// ofNoUnit gives the line of the agency itself, which a row means that leaves its cell of the unit empty; without one it stays open which is meant.
func ofNoUnit(list []*model.Line) []*model.Line {
	if own := withoutUnit(list); len(own) > 0 {
		return own
	}
	return list
}

func withoutUnit(list []*model.Line) (own []*model.Line) {
	for _, l := range list {
		if l.SubUnit == 0 {
			own = append(own, l)
		}
	}
	return own
}

// read refuses a row that cannot be read, and with it what other rows say of the money of its line.
func (w *weighing) read(r *Weighed) *model.Error {
	switch _, before := w.spoiled[r.Of.ID]; {
	case r.Wrong == nil:
		return nil
	case w.summed[r.Of.ID]:
		r.Fate = Passed
		return sumOf(r.Of)
	case !before:
		w.spoiled[r.Of.ID] = len(w.list) - 1
	}
	return r.Wrong
}

func sumOf(l *model.Line) *model.Error {
	return model.Invalidf("", "Pagu %s adalah jumlah baris di bawahnya.", l.Code)
}

// whole refuses money of a line of which another row cannot be read: a part would pass for the whole.
func (w *weighing) whole(r *Weighed) {
	if !r.money || r.Fate != Changes && r.Fate != Added {
		return
	}
	if at, spoiled := w.spoiled[r.Of.ID]; spoiled {
		r.Fate = Refused
		r.Why = model.Invalidf("Betulkan baris itu, lalu baca lagi.", "Baris %s dengan kode yang sama tidak dapat dibaca.", w.list[at].Place())
	}
}

// measure finds the indicator: by its words or, of a line that has but one, without them.
func (w *weighing) measure(r *Weighed) *model.Error {
	list := w.plan.Indicators.Of(r.Of.ID)
	if r.Indicator == "" && len(list) == 1 {
		r.Measure = list[0]
	}
	for _, i := range list {
		if r.Indicator != "" && model.FoldWords(i.Text) == model.FoldWords(r.Indicator) {
			r.Measure = i
		}
	}
	w.physical(r)
	found := r.Measure
	if r.Value == "" {
		r.Measure = nil
		return nil
	}
	switch {
	case found == nil && r.Indicator == "":
		return model.Invalidf("Tulis indikatornya di kolom indikator.", "Baris %s mempunyai %d indikator.", r.Of.Code, len(list))
	case found == nil:
		return model.Invalidf("Tulis indikatornya seperti di berkas.", "Indikator %q tidak ada pada %s.", r.Indicator, r.Of.Code)
	case strings.HasSuffix(r.Value, "%") && found.Unit != "" && !inPercent(found):
		return model.Invalidf("Tulis jumlah yang tercapai, bukan persentasenya.", "Capaian %q dalam persen, sedangkan satuan indikatornya %s.", r.Value, found.Unit)
	case w.values[found.ID]:
		return model.Invalidf("Sisakan satu baris untuk indikator itu.", "Indikator ini sudah diisi oleh baris sebelumnya.")
	}
	w.values[found.ID] = true
	return nil
}

// physical takes how much of the work was done for what the indicator came to where that is in percent too; otherwise there is nothing that it could be entered on.
func (w *weighing) physical(r *Weighed) {
	switch {
	case r.Physical == "":
	case r.Value == "" && r.Measure != nil && inPercent(r.Measure):
		r.Value = r.Physical
	default:
		r.Left = model.Invalidf("", "Realisasi fisik %s tidak diambil: hanya capaian indikator bersatuan persen yang dapat diisi olehnya.", r.Physical)
	}
}

func inPercent(i *model.Indicator) bool {
	switch strings.ToLower(strings.TrimSpace(i.Unit)) {
	case "%", "persen", "persentase", "prosentase", "presentase", "percent":
		return true
	}
	return false
}

// source finds the funding source of money: by name or code or, of a line that has but one, without it.
func (w *weighing) source(r *Weighed) *model.Error {
	if !r.Known {
		return nil
	}
	if w.summed[r.Of.ID] {
		if r.Measure == nil && r.Obstacle+r.Driver+r.Next == "" {
			r.Fate = Passed
		}
		return sumOf(r.Of)
	}
	r.money = true
	if r.Fund+r.FundToo != "" && r.Fund != "-" {
		for _, f := range w.plan.Funds.Of(0) {
			for _, name := range []string{r.Fund, r.FundToo} {
				if name != "" && (f.Code == name || model.FoldWords(f.Name) == model.FoldWords(name)) {
					r.Source = f.ID
					return w.once(r)
				}
			}
		}
		return model.Invalidf("Tulis nama sumber dana seperti di berkas.", "Sumber dana %q tidak ada di berkas ini.", strings.TrimSpace(r.Fund+" "+r.FundToo))
	}
	funds := FundsOf(w.plan, r.Of.ID, w.Year)
	switch len(funds) {
	case 0:
		return model.Invalidf("Isi pagu baris itu dahulu.", "Baris %s tidak mempunyai pagu tahun %d.", r.Of.Code, w.Year)
	case 1:
		r.Source = funds[0]
		return w.once(r)
	default:
		return model.Invalidf("Tulis sumber dananya di kolom sumber dana.", "Baris %s bersumber dari %d sumber dana.", r.Of.Code, len(funds))
	}
}

// FundsOf gives the funding sources of the budgets of a line in a year, 0 for none named, in the order in which they were entered.
func FundsOf(p *model.Plan, line model.ID, year int) (funds []model.ID) {
	seen := map[model.ID]bool{}
	for _, b := range p.Budgets.Of(line) {
		if b.Year == year && !seen[b.Fund] {
			seen[b.Fund] = true
			funds = append(funds, b.Fund)
		}
	}
	return funds
}

// once adds money of a table by account to the row in which the same money came first. In another table both are refused: which of the two is meant nobody can know.
func (w *weighing) once(r *Weighed) *model.Error {
	key := model.SetQuarter{Line: r.Of.ID, Fund: r.Source}
	at, again := w.first[key]
	if !again {
		w.first[key] = len(w.list) - 1
		return nil
	}
	first := &w.list[at]
	if r.Part == "" || first.Part == "" || r.UpTo != first.UpTo {
		first.Fate, first.Why = Refused, twice(first, r)
		return twice(r, first)
	}
	if r.Value == "" && r.Obstacle+r.Driver+r.Next == "" {
		r.Fate = Added
	}
	r.to = at
	first.Amount, r.Known = first.Amount.Plus(r.Amount), false
	return nil
}

func twice(r, other *Weighed) *model.Error {
	return model.Invalidf("Sisakan satu baris, atau tambahkan kolom Kode Rekening bila keduanya harus dijumlahkan.",
		"Kode %s dengan sumber dana yang sama ada juga di baris %s.", r.Of.Code, other.Place())
}
