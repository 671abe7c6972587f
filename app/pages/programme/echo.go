package programme

import (
	"strings"

	"benangmerah/app/text"
	"benangmerah/model/locale"
)

// echo says how what is being typed is understood.
func (p *Page) echo(n, col int, typed string) string {
	r, c := &p.sheet.rows[n], p.sheet.columns[col]
	switch {
	case strings.TrimSpace(typed) == "":
		return ""
	case c.kind == columnName:
		return p.echoName(r, typed)
	case c.kind == columnFigure && r.kind != indicatorRow:
		return p.echoMoney(typed)
	case c.kind == columnFigure:
		return p.echoTarget(typed)
	default:
		return ""
	}
}

func (p *Page) echoMoney(typed string) string {
	amount, given, err := locale.ParseMoney(typed, p.desk.Language())
	if err != nil || !given {
		return ""
	}
	return locale.FormatRupiah(amount, p.desk.Language())
}

func (p *Page) echoTarget(typed string) string {
	f := locale.ParseFigure(typed, p.desk.Language())
	if f.Kind == locale.NoNumber {
		return p.desk.Say(text.ProgrammeEchoText)
	}
	return locale.FormatFigure(f, p.desk.Language())
}
