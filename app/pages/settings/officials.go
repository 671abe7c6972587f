package settings

import (
	"slices"
	"strings"
	"unicode"

	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
)

// officialSection is the persons who lead the meeting, sign and keep the minutes.
func (p *Page) officialSection() *section {
	l := &list[model.Official]{
		page: p, fields: p.officialFields(), title: "setup.officials", hint: 2,
		read:   func(plan *model.Plan) []model.Official { return values(plan.Officials.Of(0)) },
		id:     func(o model.Official) model.ID { return o.ID },
		blank:  nextOfficial,
		lacks:  p.officialLacks,
		write:  func(e *model.Edit, _ *model.Official, after model.Official) { e.Put = append(e.Put, &after) },
		number: func(o *model.Official, place int) { o.Order = place },
	}
	l.build()
	s := &section{page: p, title: text.SettingsOfficials, summary: p.officialState, missing: p.withoutFile}
	return s.build(text.SettingsOfficialsAbout, l.grid, l)
}

// values gives copies of records.
func values[R any](records []*R) []R {
	list := make([]R, len(records))
	for i, r := range records {
		list[i] = *r
	}
	return list
}

func (p *Page) officialFields() []field[model.Official] {
	type official = model.Official
	say := p.desk.Say
	nip := words(parts.Column{Title: say(text.SettingsNIP), Min: 176}, func(o *official) *string { return &o.NIP })
	nip.set = func(o *official, typed string) string { return p.setNIP(&o.NIP, typed) }
	return []field[official]{
		{column: parts.Column{Title: say(text.SettingsNumber), Min: 44}},
		choice(p, parts.Column{Title: say(text.SettingsRole), Min: 128}, p.roles, func(o *official) *model.Role { return &o.Role }),
		words(parts.Column{Title: say(text.SettingsOfficialOffice), Min: 180, Weight: 3, Wrap: true}, func(o *official) *string { return &o.Office }),
		words(parts.Column{Title: say(text.SettingsName), Min: 150, Weight: 3, Wrap: true}, func(o *official) *string { return &o.Name }),
		words(parts.Column{Title: say(text.SettingsRank), Min: 110, Weight: 1, Wrap: true}, func(o *official) *string { return &o.Rank }),
		nip,
	}
}

func (p *Page) roles() []option[model.Role] {
	return []option[model.Role]{
		{model.Chair, p.desk.Say(text.SettingsChair), parts.Bad},
		{model.Knowing, p.desk.Say(text.SettingsKnowing), parts.Up},
		{model.Secretary, p.desk.Say(text.SettingsSecretary), parts.Plain},
		{model.Other, p.desk.Say(text.SettingsOther), parts.Muted},
	}
}

// nextOfficial has the first role that nobody has yet.
func nextOfficial(id model.ID, before []model.Official) model.Official {
	o := model.Official{ID: id, Order: 1, Role: model.Other}
	for _, b := range before {
		o.Order = max(o.Order, b.Order+1)
	}
	for _, role := range []model.Role{model.Chair, model.Knowing, model.Secretary} {
		if !slices.ContainsFunc(before, func(b model.Official) bool { return b.Role == role }) {
			o.Role = role
			break
		}
	}
	return o
}

func (p *Page) officialLacks(o model.Official) string {
	if o.Office == "" {
		return lower(p.desk.Say(text.SettingsOfficialOffice))
	}
	return ""
}

// officialState names the roles that the papers need and nobody has.
func (p *Page) officialState(plan *model.Plan) state {
	var lacks []string
	for _, need := range []model.Role{model.Chair, model.Knowing} {
		if !slices.ContainsFunc(plan.Officials.Of(0), func(o *model.Official) bool { return o.Role == need && o.Name != "" }) {
			lacks = append(lacks, p.roleName(need))
		}
	}
	return state{lacks: p.lacking(lacks), sum: p.desk.Say(text.SettingsOfficialsSum, plan.Officials.Len())}
}

func (p *Page) roleName(role model.Role) string {
	for _, o := range p.roles() {
		if o.value == role {
			return o.name
		}
	}
	return ""
}

// nipDigits is the length of a Nomor Induk Pegawai: date of birth, month of appointment, sex, serial number. The parts are not checked further: the
// numbers of contract staff (PPPK) carry 21 in the place of a month.
const nipDigits = 18

// setNIP reads the number of a civil servant with or without blanks, and groups it: 19700101 199503 1 001.
func (p *Page) setNIP(nip *string, typed string) (refusal string) {
	digits := strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) || r == '.' || r == '-' {
			return -1
		}
		return r
	}, typed)
	if digits == "" {
		*nip = ""
		return ""
	}
	if strings.Trim(digits, "0123456789") != "" || len(digits) != nipDigits {
		return p.desk.Say(text.SettingsBadNIP, len([]rune(digits)))
	}
	*nip = strings.Join([]string{digits[:8], digits[8:14], digits[14:15], digits[15:]}, " ")
	return ""
}
