package settings

import (
	"strings"

	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/reports"
)

// newForm is the form of the papers but for the order of their annexes.
func (x *papers) newForm() *form[model.PaperForm] {
	f := &form[model.PaperForm]{page: x.page, narrow: true, fields: x.fields(), write: x.write}
	f.read = func(plan *model.Plan) model.PaperForm {
		if plan == nil {
			return model.PaperForm{}
		}
		return plan.PaperForm()
	}
	return f.build()
}

func (x *papers) fields() []field[model.PaperForm] {
	type form = model.PaperForm
	p, say := x.page, x.page.desk.Say
	list := []field[form]{
		usual(choice(p, parts.Column{Title: say(text.PapersFormSheet)}, x.sheets, func(f *form) *string { return &f.Sheet }).about(say(text.PapersFormSheetFor))),
	}
	for _, m := range reports.Measures() {
		list = append(list, x.measure(m))
	}
	anchor := words(parts.Column{Title: say(text.PapersFormAnchor)}, func(f *form) *string { return &f.Anchor }).about(say(text.PapersFormAnchorFor))
	return append(list,
		usual(choice(p, parts.Column{Title: say(text.PapersFormFont)}, x.fonts, func(f *form) *string { return &f.Font }).about(say(text.PapersFormFontFor))),
		x.logoField(), anchor,
	)
}

// usual lets a choice show, and go on from, the usual value where a form has none of its own.
func usual(f field[model.PaperForm]) field[model.PaperForm] {
	show, next := f.show, f.next
	f.show = func(r *model.PaperForm) parts.Cell {
		full := reports.FullForm(*r)
		return show(&full)
	}
	f.next = func(r *model.PaperForm) {
		*r = reports.FullForm(*r)
		next(r)
	}
	return f
}

func (x *papers) sheets() []option[string] {
	return []option[string]{{value: reports.SheetF4, name: x.sheetName(reports.SheetF4)}, {value: reports.SheetA4, name: x.sheetName(reports.SheetA4)}}
}

func (x *papers) sheetName(sheet string) string { return strings.ToUpper(sheet) }

func (x *papers) fonts() []option[string] {
	return []option[string]{{value: reports.FontLiberation, name: x.fontName(reports.FontLiberation)}, {value: reports.FontNoto, name: x.fontName(reports.FontNoto)}}
}

func (x *papers) fontName(font string) string { return x.page.desk.Say(text.PapersFormFonts[font]) }

// measure is a length or size with its unit.
func (x *papers) measure(m reports.Measure) field[model.PaperForm] {
	desk := x.page.desk
	least, usual, most := m.Bounds(desk.Language())
	return field[model.PaperForm]{
		column: parts.Column{Title: desk.Say(text.PapersFormMeasures[m.Name])},
		remark: desk.Say(text.PapersFormBounds, least, most, usual),
		show: func(f *model.PaperForm) parts.Cell {
			number := m.Text(*f, desk.Language())
			return parts.Cell{Text: strings.TrimSpace(number + " " + m.Unit), Entry: number}
		},
		set: func(f *model.PaperForm, typed string) string {
			if err := m.Set(f, typed, desk.Language()); err != nil {
				return x.page.told(err)
			}
			return ""
		},
	}
}

// logoField says whether there is a logo; Enter and Space ask for one.
func (x *papers) logoField() field[model.PaperForm] {
	desk := x.page.desk
	return field[model.PaperForm]{
		column: parts.Column{Title: desk.Say(text.PapersFormLogo)}, remark: desk.Say(text.PapersFormLogoFor),
		show: func(f *model.PaperForm) parts.Cell {
			if w, h := reports.LogoSize(*f); w > 0 {
				return parts.Cell{Chip: desk.Say(text.FormLogoSize, w, h)}
			}
			return parts.Cell{Chip: desk.Say(text.FormNone), Tone: parts.Muted}
		},
		next: func(*model.PaperForm) { x.pickLogo() },
	}
}
