package model

import (
	"maps"
	"slices"
	"strings"
)

// ImportRow is the money of one sub kegiatan from one funding source, with everything above it, as a budget file gives it.
// UnitCode is empty or equal to AgencyCode where the agency itself holds the line; FundName is empty where no source is named.
type ImportRow struct {
	AgencyCode, AgencyName     string
	UnitCode, UnitName         string
	ProgramCode, ProgramName   string
	ActivityCode, ActivityName string
	SubCode, SubName           string
	FundCode, FundName         string
	Amount                     Money
}

// ApplyImport takes the budgets of a file over as the figures of a stage in a year. For the agencies that the file names it is the whole
// truth: figures of that stage and year that it does not have are taken away. Lines, sub units, agencies and sources that are not there yet are
// added; names that differ are taken from the file. Corrections that come true by it are set Verified with it.
type ApplyImport struct {
	Source string // name of the file, for the journal
	Stage  Stage
	Year   int
	Rows   []ImportRow
}

// Name is "import".
func (ApplyImport) Name() string { return "import" }

// ImportCounts says what an import would do: figures that are new, changed, the same, and gone, and records that are added.
type ImportCounts struct {
	New, Changed, Same, Gone         int
	Agencies, SubUnits, Lines, Funds int
	AgenciesInFile                   int
	Before, After                    Money // sums of the stage over the agencies of the file
}

// Changes gives everything that the import would change. Importing the same file again changes nothing and is refused.
func (a ApplyImport) Changes(p *Plan, c Context) ([]Change, error) {
	changes, _, err := a.Prepare(p, c)
	if err == nil && len(changes) == 0 {
		return nil, Invalidf("", "Tidak ada yang berubah: isi berkas itu sudah ada.")
	}
	return p.AndVerify(changes, c.At, a.Source), err
}

// Prepare gives the changes and what they amount to, for a preview.
func (a ApplyImport) Prepare(p *Plan, c Context) ([]Change, ImportCounts, error) {
	if err := needStage(a.Stage); err != nil {
		return nil, ImportCounts{}, err
	}
	if len(a.Rows) == 0 {
		return nil, ImportCounts{}, Invalidf("Periksa apakah lembarnya benar.", "Berkas itu tidak berisi satu baris pun.")
	}
	i := newImporter(p, c, a)
	for _, row := range a.Rows {
		if err := i.row(row); err != nil {
			return nil, ImportCounts{}, err
		}
	}
	i.figures()
	return i.draft.changes, i.counts, nil
}

// importer keeps what was found or made so far, by the codes of the file.
type importer struct {
	*draft
	act      ApplyImport
	counts   ImportCounts
	agencies map[string]*Agency
	units    map[[2]string]*SubUnit
	funds    map[string]*Fund
	lines    map[importLine]*Line
	amounts  map[budgetKey]Money
	order    []budgetKey
}

type importLine struct {
	agency, unit ID
	code         string
}

func newImporter(p *Plan, c Context, a ApplyImport) *importer {
	i := &importer{
		draft: newDraft(p, c), act: a, agencies: map[string]*Agency{}, units: map[[2]string]*SubUnit{}, funds: map[string]*Fund{},
		lines: map[importLine]*Line{}, amounts: map[budgetKey]Money{},
	}
	known := map[string]*Agency{}
	for _, agency := range p.Agencies.Of(0) {
		known[agency.Code] = agency
	}
	for _, row := range a.Rows {
		if agency := known[row.AgencyCode]; agency != nil && i.agencies[row.AgencyCode] == nil {
			i.knownAgency(agency)
		}
	}
	for _, f := range p.Funds.Of(0) {
		i.funds[fundKey(f.Code, f.Name)] = f
	}
	return i
}

func (i *importer) knownAgency(a *Agency) {
	i.agencies[a.Code] = a
	for _, u := range i.plan.SubUnits.Of(a.ID) {
		i.units[[2]string{a.Code, u.Code}] = u
	}
	for _, l := range i.plan.Lines.Of(a.ID) {
		if l.Year == i.act.Year {
			i.lines[importLine{a.ID, l.SubUnit, l.Code}] = l
		}
	}
}

func fundKey(code, name string) string {
	return strings.ToLower(code + "\x00" + name)
}

func (i *importer) row(r ImportRow) error {
	agency := i.agency(r)
	unit := i.unit(agency, r)
	program := i.line(&Line{Agency: agency.ID, Level: Program, Code: r.ProgramCode, Name: r.ProgramName})
	activity := i.line(&Line{Agency: agency.ID, Parent: program.ID, Level: Activity, Code: r.ActivityCode, Name: r.ActivityName})
	sub := i.line(&Line{Agency: agency.ID, SubUnit: unit, Parent: activity.ID, Level: SubActivity, Code: r.SubCode, Name: r.SubName})
	key := budgetKey{sub.ID, i.fund(r), i.act.Stage, i.act.Year}
	if _, seen := i.amounts[key]; !seen {
		i.order = append(i.order, key)
	}
	i.amounts[key] += r.Amount
	return needAmount(i.amounts[key])
}

func (i *importer) agency(r ImportRow) *Agency {
	a := i.agencies[r.AgencyCode]
	if a == nil {
		a = &Agency{ID: i.ids.Next(), Code: r.AgencyCode, Name: r.AgencyName}
		i.agencies[a.Code] = a
		i.counts.Agencies++
		i.add(a)
	}
	return a
}

func (i *importer) unit(a *Agency, r ImportRow) ID {
	if r.UnitCode == "" || r.UnitCode == r.AgencyCode {
		return 0
	}
	key := [2]string{a.Code, r.UnitCode}
	u := i.units[key]
	if u == nil {
		u = &SubUnit{ID: i.ids.Next(), Agency: a.ID, Code: r.UnitCode, Name: r.UnitName}
		i.units[key] = u
		i.counts.SubUnits++
		i.add(u)
	}
	return u.ID
}

func (i *importer) fund(r ImportRow) ID {
	if r.FundName == "" {
		return 0
	}
	key := fundKey(r.FundCode, r.FundName)
	f := i.funds[key]
	if f == nil {
		f = &Fund{ID: i.ids.Next(), Code: r.FundCode, Name: r.FundName}
		i.funds[key] = f
		i.counts.Funds++
		i.add(f)
	}
	return f.ID
}

// line finds the line of want's agency, sub unit and code in the year, adds it where it is missing, and takes over another name.
func (i *importer) line(want *Line) *Line {
	key := importLine{want.Agency, want.SubUnit, want.Code}
	l := i.lines[key]
	switch {
	case l == nil:
		want.ID, want.Year = i.ids.Next(), i.act.Year
		i.counts.Lines++
		i.add(want)
		l = want
	case l.Name != want.Name && i.plan.Lines.Get(l.ID) == l:
		renamed := *l
		renamed.Name = want.Name
		i.changes = append(i.changes, Replace(l, &renamed))
		l = &renamed
	}
	i.lines[key] = l
	return l
}

// figures sets what the file has and takes away what it does not have.
func (i *importer) figures() {
	for _, key := range i.order {
		i.figure(key, i.amounts[key])
	}
	for _, code := range slices.Sorted(maps.Keys(i.agencies)) {
		for _, l := range i.plan.Lines.Of(i.agencies[code].ID) {
			i.dropMissing(l)
		}
	}
	i.counts.AgenciesInFile = len(i.agencies)
}

func (i *importer) figure(key budgetKey, amount Money) {
	before := i.plan.Budget(key.line, key.fund, key.stage, key.year)
	switch {
	case before == nil:
		i.counts.New++
	case before.Amount == amount:
		i.counts.Same++
	default:
		i.counts.Changed++
	}
	if before != nil {
		i.counts.Before += before.Amount
	}
	i.counts.After += amount
	i.setBudget(key.line, key.fund, key.stage, key.year, amount)
}

func (i *importer) dropMissing(l *Line) {
	for _, b := range i.plan.Budgets.Of(l.ID) {
		key := budgetKey{b.Line, b.Fund, b.Stage, b.Year}
		if _, has := i.amounts[key]; b.Stage == i.act.Stage && b.Year == i.act.Year && !has {
			i.counts.Gone++
			i.counts.Before += b.Amount
			i.changes = append(i.changes, Remove(b))
		}
	}
}
