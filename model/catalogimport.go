package model

import (
	"fmt"
	"strings"
)

// ImportCatalog takes the national nomenclature of a year over. For the halves that the entries speak of it is the whole truth: codes of
// that year and half that they do not have are taken away. IDs follow from year, half and code, so that two files that import the same have the
// same; the entries' own ID and Year are not looked at.
type ImportCatalog struct {
	Source  string // name of the workbook
	Year    int
	Entries []CatalogEntry
}

// CatalogCounts says what an import of the nomenclature would do, and what it brings of each level.
type CatalogCounts struct {
	New, Changed, Same, Gone                    int
	Fields, Programs, Activities, SubActivities int
}

// Name is "catalog.import".
func (ImportCatalog) Name() string { return "catalog.import" }

// Changes gives everything that the import would change. Importing the same again changes nothing and is refused.
func (a ImportCatalog) Changes(p *Plan, _ Context) ([]Change, error) {
	changes, _, err := a.Prepare(p)
	if err == nil && len(changes) == 0 {
		return nil, Invalidf("", "Tidak ada yang berubah: nomenklatur itu sudah ada.")
	}
	return changes, err
}

// Prepare gives the changes and what they amount to, for a preview. What the catalogue may not hold and codes that come twice are refused.
func (a ImportCatalog) Prepare(p *Plan) ([]Change, CatalogCounts, error) {
	if len(a.Entries) == 0 {
		return nil, CatalogCounts{}, Invalidf("Periksa apakah lembarnya benar.", "Berkas itu tidak berisi satu kode pun.")
	}
	i := catalogImporter{plan: p, came: make(map[ID]bool, len(a.Entries)), halves: map[Half]bool{}}
	for _, e := range a.Entries {
		e.Year = a.Year
		if err := i.take(&e); err != nil {
			return nil, CatalogCounts{}, err
		}
	}
	i.drop(a.Year)
	return i.changes, i.counts, nil
}

type catalogImporter struct {
	plan    *Plan
	changes []Change
	counts  CatalogCounts
	came    map[ID]bool
	halves  map[Half]bool
}

// take brings one entry, under the ID of its year, half and code.
func (i *catalogImporter) take(e *CatalogEntry) error {
	if err := e.valid(i.plan); err != nil {
		return err
	}
	e.ID = catalogID(e.Year, e.Half, e.Code)
	if i.came[e.ID] {
		return Errorf(Conflict, "Hapus salah satu barisnya, lalu ulangi.", "Kode nomenklatur %s disebut dua kali.", e.Code)
	}
	i.came[e.ID], i.halves[e.Half] = true, true
	i.counts.level(e.Level)
	switch before := i.plan.Catalog.Get(e.ID); {
	case before == nil:
		i.counts.New++
		i.changes = append(i.changes, Add(e))
	case *before == *e:
		i.counts.Same++
	default:
		i.counts.Changed++
		i.changes = append(i.changes, Replace(before, e))
	}
	return nil
}

// drop takes away what the halves of the year had and did not come again.
func (i *catalogImporter) drop(year int) {
	for _, e := range i.plan.Catalog.Of(ID(year)) {
		if i.halves[e.Half] && !i.came[e.ID] {
			i.counts.Gone++
			i.changes = append(i.changes, Remove(e))
		}
	}
}

func (n *CatalogCounts) level(l Level) {
	switch l {
	case Program:
		n.Programs++
	case Activity:
		n.Activities++
	case SubActivity:
		n.SubActivities++
	default:
		n.Fields++
	}
}

func catalogID(year int, half Half, code string) ID {
	return NewIDs(strings.Join([]string{"catalog", fmt.Sprint(year), string(half), code}, "/")).Next()
}
