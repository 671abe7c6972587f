package verbs

import (
	"strings"

	"github.com/spf13/cobra"

	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/sqlite"
)

// codesFacts is what is to be said about the codes of a year's plan. Agencies without a finding are not in it.
type codesFacts struct {
	Year      int          `json:"year"`
	Half      string       `json:"half"`
	Loaded    bool         `json:"loaded"`
	Lines     int          `json:"lines"`
	Unknown   int          `json:"unknown"`
	Differing int          `json:"differing"`
	Agencies  []agencyCode `json:"agencies"`
}

type agencyCode struct {
	Code      string     `json:"code"`
	Name      string     `json:"name"`
	Unknown   []codeFact `json:"unknown"`
	Differing []codeFact `json:"differing"`
}

// codeFact is a line, and the entry of the catalogue that it is or may be; empty where there is none.
type codeFact struct {
	Unit         string `json:"sub_unit"`
	Code         string `json:"code"`
	Name         string `json:"name"`
	OfficialCode string `json:"official_code"`
	OfficialName string `json:"official_name"`
}

// checkCodes looks the lines of a year up in the nomenclature.
func (c *console) checkCodes(cmd *cobra.Command, path string, year int) error {
	for _, name := range []string{"half", "apply"} {
		if cmd.Flags().Changed(name) {
			return c.misuse(text.UsageWithCheck, "--"+name)
		}
	}
	return c.with(path, true, func(f *sqlite.File) error {
		p := f.Plan()
		if r := p.Region(); year == 0 && r != nil {
			year = r.Year
		}
		facts := findCodes(p, year)
		return c.print(facts, c.codesSentence(facts))
	})
}

func findCodes(p *model.Plan, year int) codesFacts {
	check := p.CatalogCheck(year)
	facts := codesFacts{Year: year, Half: "kota", Loaded: check.Loaded(), Agencies: []agencyCode{}}
	if check.Half() == model.ProvinceHalf {
		facts.Half = "provinsi"
	}
	for l := range p.Lines.All() {
		if l.Year == year {
			facts.Lines++
		}
	}
	for _, a := range p.Agencies.Of(0) {
		found := agencyCode{Code: a.Code, Name: a.Name, Unknown: []codeFact{}, Differing: []codeFact{}}
		for _, x := range check.Agency(a.ID) {
			if x.Unknown {
				found.Unknown = append(found.Unknown, factOf(p, x))
			} else {
				found.Differing = append(found.Differing, factOf(p, x))
			}
		}
		facts.Unknown += len(found.Unknown)
		facts.Differing += len(found.Differing)
		if len(found.Unknown)+len(found.Differing) > 0 {
			facts.Agencies = append(facts.Agencies, found)
		}
	}
	return facts
}

func factOf(p *model.Plan, x model.CatalogFinding) codeFact {
	fact := codeFact{Code: x.Line.Code, Name: x.Line.Name}
	if u := p.SubUnits.Get(x.Line.SubUnit); u != nil {
		fact.Unit = u.Code
	}
	if x.Entry != nil {
		fact.OfficialCode, fact.OfficialName = x.Entry.Code, x.Entry.Name
	}
	return fact
}

func (c *console) codesSentence(f codesFacts) string {
	if !f.Loaded {
		return c.say(text.NomenclatureMissing, f.Year)
	}
	lines := []string{c.say(text.NomenclatureChecked, f.Year, c.say(halfNames[f.Half]), f.Lines, f.Unknown, f.Differing)}
	for _, a := range f.Agencies {
		lines = append(lines, a.Code+" "+a.Name)
		lines = append(lines, c.codeLines(a)...)
	}
	return strings.Join(lines, "\n")
}

// codeLines tells of the first findings of an agency.
func (c *console) codeLines(a agencyCode) (lines []string) {
	for _, x := range a.Unknown {
		line := c.say(text.NomenclatureUnknown, x.Code, x.Name)
		if x.OfficialCode != "" {
			line += c.say(text.NomenclatureMeant, x.OfficialCode, x.OfficialName)
		}
		lines = append(lines, line)
	}
	for _, x := range a.Differing {
		lines = append(lines, c.say(text.NomenclatureDiffers, x.Code, x.Name, x.OfficialName))
	}
	if more := len(lines) - mostLines; more > 0 {
		lines = append(lines[:mostLines], c.say(text.VerbsImportMore, more))
	}
	return lines
}
