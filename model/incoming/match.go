package incoming

import (
	"slices"
	"strings"

	"benangmerah/model"
)

// matcher finds the records that the rows of an offer name.
type matcher struct {
	*weighing
	agencies map[string]*item // by code, and by name and short name where only one agency has it
	units    map[[2]string]*item
	funds    map[string]*item
	lines    map[lineKey]*item
	figures  map[figureKey]*item
	names    map[lineKey]string // that rows give to lines, by the key of the line without its unit
	bound    map[int]*item      // the indicators of rows, by index of the row
	texts    map[textKey]*item  // new indicators by line and words
	orders   map[model.ID]int   // the place of the last indicator of a line
	blank    []blank            // empty cells, which count only where no other row fills them
	moves    []move             // budgets that may have gone to another source
	said     map[saidKey]spoken
}

type lineKey struct {
	agency, unit model.ID
	code         string
}

type textKey struct {
	line model.ID
	text string
}

type figureKey struct {
	of, fund model.ID
	stage    model.Stage
	year     int
}

// saidKey names a field that a row has spoken about already.
type saidKey struct {
	item   *item
	access *accessor
}

// spoken is what was said, where.
type spoken struct {
	theirs content
	row    int
}

func newMatcher(w *weighing) *matcher {
	m := &matcher{
		weighing: w, agencies: map[string]*item{}, units: map[[2]string]*item{}, funds: map[string]*item{}, lines: map[lineKey]*item{},
		figures: map[figureKey]*item{}, names: map[lineKey]string{}, bound: map[int]*item{}, texts: map[textKey]*item{}, orders: map[model.ID]int{}, said: map[saidKey]spoken{},
	}
	m.learnAgencies()
	for f := range w.plans() {
		for _, fund := range f.Funds.Of(0) {
			m.learnFund(w.item(refOf(fund)), Named{fund.Code, fund.Name})
		}
	}
	return m
}

// plans goes over the plan now and then the one at the stamp.
func (w *weighing) plans() func(yield func(*model.Plan) bool) {
	return func(yield func(*model.Plan) bool) {
		if yield(w.now) && w.base != nil {
			yield(w.base)
		}
	}
}

// learnAgencies notes the names of agencies; one that two agencies share names neither.
func (m *matcher) learnAgencies() {
	count := map[string]int{}
	for _, a := range m.now.Agencies.Of(0) {
		for _, name := range []string{a.Name, a.Short} {
			count[sameWords(name)]++
		}
	}
	for _, a := range m.now.Agencies.Of(0) {
		i := m.item(refOf(a))
		for _, name := range []string{a.Name, a.Short} {
			if key := sameWords(name); key != "" && count[key] == 1 {
				m.agencies["="+key] = i
			}
		}
		m.agencies[a.Code] = i
	}
}

// learnAgency notes an agency that came, by its code and by its name where no other has it.
func (m *matcher) learnAgency(i *item, n Named) {
	m.agencies[n.Code] = i
	for _, name := range []string{n.Code, n.Name} {
		if key := "=" + sameWords(name); m.agencies[key] == nil {
			m.agencies[key] = i
		}
	}
}

func (m *matcher) learnFund(i *item, n Named) {
	for _, key := range fundKeys(n) {
		if m.funds[key] == nil {
			m.funds[key] = i
		}
	}
}

// fundKeys gives what a source is found by: code and name together, then each alone.
func fundKeys(n Named) []string {
	keys := []string{n.Code + "\x00" + sameWords(n.Name)}
	if n.Code != "" {
		keys = append(keys, n.Code+"\x00")
	}
	if n.Name != "" {
		keys = append(keys, "\x00"+sameWords(n.Name))
	}
	return keys
}

// agency finds or makes the agency of a row.
func (m *matcher) agency(d *draft, r *Row) *item {
	n := r.Agency
	if n.None() {
		n.Code = m.offer.Agency
	}
	found := m.agencies[n.Code]
	for _, name := range []string{n.Name, n.Code} {
		if found == nil && name != "" {
			found = m.agencies["="+sameWords(name)]
		}
	}
	switch own := m.agencies[m.offer.Agency]; {
	case n.None():
		d.refuse("", "", model.Invalidf("Sebutkan perangkat daerahnya, atau tambahkan kolom \"Kode PD\".", "Baris ini tidak menyebut perangkat daerahnya."))
	case m.offer.Agency != "" && (found == nil || found != own):
		d.refuse("", strings.TrimSpace(n.Code+" "+n.Name), model.Invalidf("Minta berkas dari perangkat daerah itu sendiri.", "Berkas ini hanya dapat mengubah data perangkat daerah %s.", m.offer.Agency))
		return nil
	case found == nil && (n.Name == "" || n.Code == ""):
		d.refuse("", n.Code+n.Name, model.Invalidf("Tambahkan di Setelan, atau lengkapi kode dan namanya di berkas itu.", "Perangkat daerah itu belum ada di berkas ini."))
	case found == nil:
		short := ""
		if !strings.ContainsAny(n.Code, "0123456789") {
			short = n.Code
		}
		found = m.create(&model.Agency{Code: n.Code, Name: n.Name, Short: short}, n.Code)
		m.learnAgency(found, n)
	}
	return found
}

// unit finds or makes the sub unit of a row; nil is the agency itself.
func (m *matcher) unit(agency *item, r *Row) *item {
	if r.Level() != model.SubActivity || r.Unit.None() || r.Unit.Code != "" && r.Unit.Code == r.Agency.Code {
		return nil
	}
	m.learnUnits(agency)
	for _, key := range []string{r.Unit.Code, "=" + sameWords(r.Unit.Name)} {
		if u := m.units[[2]string{word(agency.id), key}]; u != nil && key != "" && key != "=" {
			return u
		}
	}
	code := r.Unit.Code
	if code == "" {
		code = r.Unit.Name
	}
	u := m.create(&model.SubUnit{Agency: agency.id, Code: code, Name: r.Unit.Name}, word(agency.id), code)
	m.learnUnit(u, code, r.Unit.Name)
	return u
}

func (m *matcher) learnUnits(agency *item) {
	known := [2]string{word(agency.id), ""}
	if _, done := m.units[known]; done {
		return
	}
	m.units[known] = nil
	for p := range m.plans() {
		for _, u := range p.SubUnits.Of(agency.id) {
			m.learnUnit(m.item(refOf(u)), u.Code, u.Name)
		}
	}
}

func (m *matcher) learnUnit(u *item, code, name string) {
	agency := word(u.fresh.(*model.SubUnit).Agency)
	for _, key := range []string{code, "=" + sameWords(name)} {
		if at := [2]string{agency, key}; m.units[at] == nil {
			m.units[at] = u
		}
	}
}

// fund finds or makes a funding source; nil is none named.
func (m *matcher) fund(n Named) *item {
	if n.None() {
		return nil
	}
	keys := fundKeys(n)
	if n.Code != "" && n.Name != "" {
		keys = []string{keys[0], "\x00" + sameWords(n.Name)}
	}
	for _, key := range keys {
		f := m.funds[key]
		if f != nil && (n.Code == "" || codeOf(f) == "" || codeOf(f) == n.Code) {
			return f
		}
	}
	name := n.Name
	if name == "" {
		name = n.Code
	}
	f := m.create(&model.Fund{Code: n.Code, Name: name, Outside: outside(name)}, n.Code, sameWords(name))
	m.learnFund(f, Named{n.Code, name})
	return f
}

func codeOf(fund *item) string { return fund.fresh.(*model.Fund).Code }

// outside tells by its name a source that is not part of the region's own budget.
func outside(name string) bool {
	name = " " + sameWords(name) + " "
	return slices.ContainsFunc([]string{" apbn ", "(apbn)", "dekonsentrasi", "tugas pembantuan"}, func(s string) bool { return strings.Contains(name, s) })
}
