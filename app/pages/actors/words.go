package actors

import (
	"cmp"
	"errors"
	"strconv"
	"strings"

	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/model/submissions"
)

// formOf names the form of a question about one record, so that what is half typed about one is not taken for another.
func formOf(kind string, of model.ID) string { return kind + "/" + strconv.FormatInt(int64(of), 10) }

// same says whether two texts read the same, whatever their case and punctuation.
func same(a, b string) bool { return model.FoldName(a) == model.FoldName(b) }

// money gives an amount as the lists show it, "" for none.
func (p *Page) money(m model.Money) string {
	if m == 0 {
		return ""
	}
	return locale.FormatTable(m, p.desk.Language(), 0)
}

func (p *Page) rupiah(m model.Money) string { return locale.FormatRupiah(m, p.desk.Language()) }

// readMoney reads an amount as it was typed; nothing typed is 0.
func (p *Page) readMoney(typed string) (amount model.Money, refusal string) {
	amount, _, err := locale.ParseMoney(typed, p.desk.Language())
	var told *model.Error
	switch {
	case errors.As(err, &told):
		return 0, p.Told(told)
	case err != nil:
		return 0, err.Error()
	}
	return amount, ""
}

// moneyEcho says which amount a text means.
func (p *Page) moneyEcho(typed string) string {
	if amount, refusal := p.readMoney(typed); refusal == "" && strings.TrimSpace(typed) != "" {
		return p.rupiah(amount)
	}
	return ""
}

// readCount reads a small number as it was typed; nothing typed is 0.
func (p *Page) readCount(typed string, why text.Sentence) (n int, refusal string) {
	if typed = strings.TrimSpace(typed); typed == "" {
		return 0, ""
	}
	n, err := strconv.Atoi(typed)
	if err != nil || n < 0 {
		return 0, p.Say(why, typed)
	}
	return n, ""
}

// number writes a small number, "" for 0.
func number(n int) string {
	if n == 0 {
		return ""
	}
	return strconv.Itoa(n)
}

// dimension names what proposals are counted by, with a capital.
func (p *Page) dimension(by submissions.Dimension) string { return p.Say(text.ActorsDimensions[by]) }

// heading is what a cross table writes over a row or a column.
func (p *Page) heading(by submissions.Dimension, said string) string {
	if by == submissions.ByState {
		return p.Say(text.SubmissionStates[model.SubmissionState(said)])
	}
	return cmp.Or(said, p.Say(text.MatrixUnsaid))
}

// someNames is how many names are listed before the others are counted.
const someNames = 6

// someOf lists names, and counts those beyond the first few.
func (p *Page) someOf(names []string) string {
	if len(names) <= someNames {
		return strings.Join(names, ", ")
	}
	return p.Say(text.ActorsAndMore, strings.Join(names[:someNames], ", "), len(names)-someNames)
}
