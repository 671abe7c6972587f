package model

import "strings"

// AddFromCatalog adds the line of a catalogue entry to an agency's plan of a year under its official name, with the program and kegiatan above it
// that are not there yet; a sub kegiatan gets its indicator with the unit. Field stands in the place of X.XX in codes that every field has; where
// it is empty it is found, see CatalogCode. SubUnit may hold a sub kegiatan only.
type AddFromCatalog struct {
	Agency  ID
	Year    int
	SubUnit ID
	Entry   ID
	Field   string
}

// Name is "catalog.add".
func (AddFromCatalog) Name() string { return "catalog.add" }

// Changes refuses a field as a line, and a line that is there already.
func (a AddFromCatalog) Changes(p *Plan, c Context) ([]Change, error) {
	e, err := p.lineEntry(a.Entry)
	if err != nil {
		return nil, err
	}
	if e.Level != SubActivity {
		a.SubUnit = 0
	}
	code, err := p.catalogCode(a.Agency, a.Year, e, a.Field)
	if err != nil {
		return nil, err
	}
	if l := p.lineOf(a.Agency, a.SubUnit, a.Year, code); l != nil {
		return nil, Errorf(Conflict, "Ubah kode atau hapus salah satunya.", "%s sudah ada.", describe(l))
	}
	d := newDraft(p, c)
	l := &Line{Agency: a.Agency, SubUnit: a.SubUnit, Year: a.Year, Level: e.Level, Code: code, Name: e.Name, Outcome: e.Outcome}
	l.Parent = d.aboveInCatalog(l, e)
	l.ID = d.ids.Next()
	d.add(l)
	d.indicatorOf(l.ID, e)
	return d.done()
}

// FillFromCatalog gives a line the code and official name of a catalogue entry of its level. What the line has of an outcome or of indicators
// stays; where it has none it gets those of the entry. Where the code changes it moves under the program and kegiatan of its new code, which are
// added where they are missing.
type FillFromCatalog struct {
	Line  ID
	Entry ID
	Field string // as in AddFromCatalog
}

// Name is "catalog.fill".
func (FillFromCatalog) Name() string { return "catalog.fill" }

// Changes refuses an entry of another level, a code that the agency has already, and what changes nothing.
func (a FillFromCatalog) Changes(p *Plan, c Context) ([]Change, error) {
	before := p.Lines.Get(a.Line)
	if before == nil {
		return nil, Errorf(NotFound, "Muat ulang halaman, lalu ulangi.", "Baris itu tidak ada lagi di berkas.")
	}
	e, err := p.lineEntry(a.Entry)
	if err != nil {
		return nil, err
	}
	if e.Level != before.Level {
		return nil, Invalidf("Pilih kode dari tingkat yang sama.", "Kode nomenklatur %s bukan dari tingkat baris ini.", e.Code)
	}
	after, d := *before, newDraft(p, c)
	if p.CatalogEntry(e.Year, e.Half, before.Code) != e {
		if after.Code, err = p.catalogCode(before.Agency, before.Year, e, a.Field); err != nil {
			return nil, err
		}
		after.Parent = d.aboveInCatalog(&after, e)
	}
	after.Name = e.Name
	if after.Outcome == "" {
		after.Outcome = e.Outcome
	}
	if after != *before {
		d.changes = append(d.changes, Replace(before, &after))
	}
	if len(p.Indicators.Of(before.ID)) == 0 {
		d.indicatorOf(before.ID, e)
	}
	return d.done()
}

// lineEntry gives an entry that can be a line.
func (p *Plan) lineEntry(id ID) (*CatalogEntry, error) {
	switch e := p.Catalog.Get(id); {
	case e == nil:
		return nil, Errorf(NotFound, "Cari lagi kodenya.", "Kode itu tidak ada lagi di nomenklatur berkas ini.")
	case e.Level == 0:
		return nil, Invalidf("Pilih program, kegiatan, atau sub kegiatan.", "Kode %s adalah bidang urusan, bukan baris rencana.", e.Code)
	default:
		return e, nil
	}
}

// lineOf gives the line of a code, nil where there is none.
func (p *Plan) lineOf(agency, unit ID, year int, code string) *Line {
	for _, l := range p.Lines.Of(agency) {
		if l.SubUnit == unit && l.Year == year && l.Code == code {
			return l
		}
	}
	return nil
}

// aboveInCatalog gives the line that l belongs under, and adds what of program and kegiatan is missing and the catalogue has. e is the entry of l.
func (d *draft) aboveInCatalog(l *Line, e *CatalogEntry) (parent ID) {
	for level := Program; level < l.Level; level++ {
		code := codeAt(l.Code, level)
		if above := d.plan.lineOf(l.Agency, 0, l.Year, code); above != nil {
			parent = above.ID
			continue
		}
		official := d.plan.CatalogEntry(e.Year, e.Half, codeAt(e.Code, level))
		if official == nil {
			continue
		}
		above := &Line{
			ID: d.ids.Next(), Agency: l.Agency, Parent: parent, Year: l.Year, Level: level, Code: code, Name: official.Name, Outcome: official.Outcome,
		}
		d.add(above)
		d.indicatorOf(above.ID, official)
		parent = above.ID
	}
	return parent
}

// indicatorOf adds the indicator of an entry to a line.
func (d *draft) indicatorOf(line ID, e *CatalogEntry) {
	if e.Indicator != "" {
		d.add(&Indicator{ID: d.ids.Next(), Line: line, Order: 1, Text: e.Indicator, Unit: e.Unit})
	}
}

// CatalogCode gives the code that an entry has as a line of an agency: its own, or for a code that every field has, X.XX.01, that of the field
// by which the agency has such a line in the year already, else of the first field in the agency's own code. "" where neither is known.
func (p *Plan) CatalogCode(agency ID, year int, e *CatalogEntry) string {
	below, shared := strings.CutPrefix(e.Code, placeholder)
	if !shared {
		return e.Code
	}
	if field := p.sharedField(agency, year, below); field != "" {
		return field + below
	}
	return ""
}

func (p *Plan) catalogCode(agency ID, year int, e *CatalogEntry, field string) (string, error) {
	code := p.CatalogCode(agency, year, e)
	if below, shared := strings.CutPrefix(e.Code, placeholder); shared && field != "" {
		code = field + below
	}
	if _, ok := CodeLevel(code); !ok {
		return "", Invalidf("Ketik kodenya lengkap, misalnya 2.17.01.", "Bidang urusan untuk kode %s tidak diketahui.", e.Code)
	}
	return code, nil
}

// sharedField gives the field of an agency under which codes that every field has are written.
func (p *Plan) sharedField(agency ID, year int, below string) string {
	program := below
	if at := strings.IndexByte(below[1:], '.'); at >= 0 {
		program = below[:at+1]
	}
	for _, l := range p.Lines.Of(agency) {
		if field, rest := splitField(l.Code); l.Year == year && l.Level == Program && rest == program {
			return field
		}
	}
	a := p.Agencies.Get(agency)
	if a == nil {
		return ""
	}
	field, _ := splitField(a.Code)
	if level, ok := CodeLevel(field); !ok || level != 0 {
		return ""
	}
	return field
}
