package settings

import (
	"regexp"
	"strconv"
	"strings"

	"benangmerah/app/frame"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
)

// regionSection is the region with what its papers carry at their head.
func (p *Page) regionSection() *section {
	f := &form[model.Region]{page: p, fields: p.regionFields()}
	f.read = func(plan *model.Plan) model.Region {
		if plan == nil || plan.Region() == nil {
			return model.Region{ID: model.RegionID}
		}
		return *plan.Region()
	}
	f.write = func(_, after model.Region) string {
		return p.do(model.Edit{Title: "setup.region", Put: []model.Record{&after}})
	}
	f.build()
	s := &section{page: p, title: text.SettingsRegion, summary: p.regionState, missing: p.withoutFile}
	return s.build(text.SettingsRegionAbout, f.grid, f)
}

func (p *Page) regionFields() []field[model.Region] {
	type region = model.Region
	say := p.desk.Say
	line := func(title, remark text.Sentence, of func(r *region) *string) field[region] {
		return words(parts.Column{Title: say(title)}, of).about(say(remark))
	}
	return []field[region]{
		line(text.SettingsRegionName, text.SettingsRegionNameFor, func(r *region) *string { return &r.Name }),
		line(text.SettingsGovernment, text.SettingsGovernmentFor, func(r *region) *string { return &r.Government }),
		line(text.SettingsOffice, text.SettingsOfficeFor, func(r *region) *string { return &r.Office }),
		line(text.SettingsAddress, text.SettingsAddressFor, func(r *region) *string { return &r.Address }),
		line(text.SettingsPlace, text.SettingsPlaceFor, func(r *region) *string { return &r.Place }),
		choice(p, parts.Column{Title: say(text.SettingsZone)}, zones, func(r *region) *model.Zone { return &r.Zone }).about(say(text.SettingsZoneFor)),
		{
			column: parts.Column{Title: say(text.SettingsYear)}, remark: say(text.SettingsYearFor),
			show: func(r *region) parts.Cell { return parts.Cell{Text: strconv.Itoa(r.Year)} },
		},
		{
			column: parts.Column{Title: say(text.SettingsPeriod)}, remark: say(text.SettingsPeriodFor),
			show: func(r *region) parts.Cell { return parts.Cell{Text: period(r)} },
			set:  p.setPeriod,
		},
	}
}

// zones gives the zones, which are named alike in both languages.
func zones() []option[model.Zone] {
	var list []option[model.Zone]
	for _, z := range []model.Zone{model.WIB, model.WITA, model.WIT} {
		list = append(list, option[model.Zone]{value: z, name: string(z)})
	}
	return list
}

// period gives the years of the RPJMD, "2025–2029".
func period(r *model.Region) string {
	if r.PeriodFrom == 0 {
		return ""
	}
	return strconv.Itoa(r.PeriodFrom) + "–" + strconv.Itoa(r.PeriodTo)
}

// twoYears is a period as people write it: two years with anything but a figure between them.
var twoYears = regexp.MustCompile(`^(\d{4})\D+(\d{4})$`)

// setPeriod reads the first and the last year of the RPJMD; nothing is no period.
func (p *Page) setPeriod(r *model.Region, typed string) (refusal string) {
	typed = frame.OneLine(typed)
	if typed == "" {
		r.PeriodFrom, r.PeriodTo = 0, 0
		return ""
	}
	years := twoYears.FindStringSubmatch(typed)
	if years == nil || years[1] > years[2] || years[1] < firstYear || years[2] > lastYear {
		return p.desk.Say(text.SettingsBadPeriod, typed)
	}
	r.PeriodFrom, _ = strconv.Atoi(years[1])
	r.PeriodTo, _ = strconv.Atoi(years[2])
	return ""
}

// The years that a period may reach from and to.
const firstYear, lastYear = "1945", "2200"

// regionState names what the letterhead and the place of dating lack.
func (p *Page) regionState(plan *model.Plan) state {
	r := plan.Region()
	if r == nil {
		return state{lacks: p.desk.Say(text.SettingsLacks, p.desk.Say(text.SettingsRegionName))}
	}
	var lacks []string
	for _, x := range []struct {
		value string
		name  text.Sentence
	}{{r.Government, text.SettingsGovernment}, {r.Office, text.SettingsOffice}, {r.Address, text.SettingsAddress}, {r.Place, text.SettingsPlace}} {
		if x.value == "" {
			lacks = append(lacks, lower(p.desk.Say(x.name)))
		}
	}
	return state{lacks: p.lacking(lacks), sum: p.desk.Say(text.SettingsRegionSum, r.Name, string(r.Zone))}
}

// lacking says what is not there yet, the first two by name; "" for nothing.
func (p *Page) lacking(list []string) string {
	const named = 2
	switch n := len(list); {
	case n == 0:
		return ""
	case n <= named:
		return p.desk.Say(text.SettingsLacks, strings.Join(list, ", "))
	default:
		return p.desk.Say(text.SettingsLacksMore, strings.Join(list[:named], ", "), n-named)
	}
}

// lower gives words as they stand within a sentence.
func lower(words string) string { return strings.ToLower(words[:1]) + words[1:] }
