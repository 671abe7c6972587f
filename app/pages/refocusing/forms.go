package refocusing

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"benangmerah/app/frame"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
)

// balances are the words that say how a sheet must be balanced.
var balances = []balance{
	{"total", model.BalanceTotal, text.RefocusingMustAll}, {"kelompok", model.BalanceGroup, text.RefocusingMustEach}, {"sisa", model.BalanceBelow, text.RefocusingMustLess},
}

// balance is a way in which a sheet must be balanced: its word, and what that means.
type balance struct {
	word  string
	is    model.RefocusBalance
	means text.Sentence
}

func balanceWord(b model.RefocusBalance) string {
	for _, known := range balances {
		if known.is == b {
			return known.word
		}
	}
	return ""
}

// askNew asks for a new sheet.
func (p *Page) askNew() {
	next := model.Refocusing{Number: 1, Base: model.Enacted}
	if r := p.Plan.Region(); r != nil {
		next.Year = r.Year
	}
	for _, s := range p.side.List {
		if s.Year == next.Year {
			next.Number = max(next.Number, s.Number+1)
		}
	}
	if next.Number > 1 {
		next.Base = model.Revised(next.Number - 1)
	}
	p.askSheet("new", text.RefocusingNew, next, func(r model.Refocusing) string {
		e, err := p.desk.Do(model.StartRefocusing{Sheet: r}, model.Context{})
		if err != nil {
			return p.Told(err)
		}
		p.id, p.lens = e.Changes[0].Key(), ofUnits
		p.Read()
		return ""
	})
}

// askEdit asks for the head of the sheet that is looked at.
func (p *Page) askEdit() {
	held := *p.sheet.Refocusing
	p.askSheet("edit"+frame.KeyOf(held.ID), text.RefocusingEdit, held, func(r model.Refocusing) string {
		if r == held {
			return ""
		}
		return p.Do(model.Edit{Title: "refocus.edit", Put: []model.Record{&r}})
	})
}

func (p *Page) askSheet(kind string, title text.Sentence, r model.Refocusing, done func(model.Refocusing) string) {
	p.Ask(&parts.Form{
		Kind: kind, About: p.Say(title),
		Questions: []parts.Question{
			{Title: p.Say(text.RefocusingNameQ), Start: r.Name, Share: 1.6},
			{Title: p.Say(text.RefocusingYearQ), Start: strconv.Itoa(r.Year), Share: 0.6},
			{Title: p.Say(text.RefocusingNumberQ), Start: strconv.Itoa(r.Number), Echo: p.numberEcho, Share: 1.1},
			{Title: p.Say(text.RefocusingBaseQ), Start: r.Base.String(), Echo: p.baseEcho, Share: 1.2},
			{Title: p.Say(text.RefocusingBalanceQ), Start: balanceWord(r.Balance), Echo: p.balanceEcho, Share: 1.2},
			{Title: p.Say(text.RefocusingNoteQ), Start: r.Note},
		},
		Done: func(texts []string) string {
			after, refusal := p.sheetTyped(r, texts)
			if refusal != "" {
				return refusal
			}
			return done(after)
		},
	})
}

// sheetTyped reads the head of a sheet.
func (p *Page) sheetTyped(r model.Refocusing, texts []string) (after model.Refocusing, refusal string) {
	var err error
	r.Name, r.Note = texts[0], texts[5]
	if r.Year, err = strconv.Atoi(texts[1]); err != nil {
		return r, p.Say(text.RefocusingBadYear, texts[1])
	}
	if r.Number, err = strconv.Atoi(texts[2]); err != nil {
		return r, p.Say(text.RefocusingBadNo, texts[2])
	}
	if r.Base, err = stageTyped(texts[3]); err != nil {
		return r, p.Told(err)
	}
	at := balanceTyped(texts[4])
	if at < 0 {
		return r, p.Say(text.RefocusingBadBal, texts[4])
	}
	r.Balance = balances[at].is
	return r, ""
}

// balanceTyped gives the place of a balance by its word, -1 for none.
func balanceTyped(typed string) int {
	return slices.IndexFunc(balances, func(b balance) bool { return strings.EqualFold(b.word, strings.TrimSpace(typed)) })
}

func (p *Page) balanceEcho(typed string) string {
	if at := balanceTyped(typed); at >= 0 {
		return p.Say(balances[at].means)
	}
	return p.Say(text.RefocusingEchoBal)
}

// stageTyped reads a stage, "perubahan 1" too.
func stageTyped(typed string) (model.Stage, error) {
	return model.ParseStage(strings.Replace(strings.Join(strings.Fields(typed), " "), "erubahan ", "erubahan:", 1))
}

func (p *Page) numberEcho(typed string) string {
	n, err := strconv.Atoi(strings.TrimSpace(typed))
	if err != nil || model.Revised(n) == model.NoStage {
		return p.Say(text.RefocusingEchoNo)
	}
	return p.Say(text.RefocusingEchoSt, p.stage(model.Revised(n)))
}

func (p *Page) baseEcho(typed string) string {
	s, err := stageTyped(typed)
	if err != nil {
		return p.Say(text.RefocusingEchoBase)
	}
	return p.stage(s)
}

// askRemove asks whether the sheet that is looked at is to go.
func (p *Page) askRemove() {
	if p.StillTyping() {
		return
	}
	r := p.sheet
	p.desk.Ask(p.Say(text.RefocusingAskRemove, r.Name, r.Total.Units), p.Say(text.RefocusingRemove), func() {
		p.DoNow(model.Edit{Title: "refocus.remove", Drop: []model.Record{r.Refocusing}})
	})
}

// mostNamed is how many units a question names.
const mostNamed = 3

// askDrop asks whether units are to go.
func (p *Page) askDrop(list []*model.RefocusUnit) {
	if len(list) == 0 || !p.canWrite() || p.StillTyping() {
		return
	}
	var names []string
	edit := model.Edit{Title: "refocus.drop"}
	for i, u := range list {
		if edit.Drop = append(edit.Drop, u); i < mostNamed {
			names = append(names, u.Name)
		}
	}
	if len(list) > mostNamed {
		names = append(names, "…")
	}
	p.desk.Ask(p.Say(text.RefocusingAskDrop, len(list), p.sheet.Name, strings.Join(names, ", ")), p.Say(text.RefocusingDrop), func() { p.DoNow(edit) })
}

// askList asks for units, one a row, as they are typed or pasted.
func (p *Page) askList() {
	if p.StillTyping() {
		return
	}
	p.desk.AskText(p.Say(text.RefocusingList), p.Say(text.RefocusingListAbout), "", p.takeList)
}

// takeList brings the rows of a text into the sheet as new units, all of them or none.
func (p *Page) takeList(written string) (refusal string) {
	var block [][]string
	for line := range strings.SplitSeq(strings.ReplaceAll(written, "\r", ""), "\n") {
		if strings.TrimSpace(line) != "" {
			block = append(block, strings.Split(line, "\t"))
		}
	}
	if len(block) == 0 {
		return p.Say(text.RefocusingListEmpty)
	}
	for _, line := range block {
		if len(line) > len(wholeOrder) {
			return p.Say(text.RefocusingPasteWide, len(line), len(wholeOrder))
		}
	}
	list, refusal := p.units.pasted(p.units.targets(len(p.units.rows), len(block)), wholeOrder, block)
	if refusal != "" {
		return refusal
	}
	if refusal = p.units.store("refocus.units", list); refusal == "" {
		p.desk.Tell(p.Say(text.RefocusingListDone, len(list), p.sheet.Name))
	}
	return refusal
}

// askAgencies asks which agencies become units, each with its total at the stage that the sheet starts from.
func (p *Page) askAgencies() {
	r := p.sheet.Refocusing
	p.askWhich("agencies", text.RefocusingAgencies, func(list []*model.Agency) model.Act {
		put := model.PutRefocusUnits{Refocusing: r.ID}
		for _, a := range list {
			f := p.Plan.AgencyFigure(a.ID, r.Base, r.Year)
			put.Units = append(put.Units, model.RefocusUnit{Name: a.Label(), Agency: a.ID, Group: a.Label(), Before: max(f.Amount, 0)})
		}
		return put
	})
}

// askFill asks of which agencies the budgets become units, one for each line and fund.
func (p *Page) askFill() {
	id := p.id
	p.askWhich("fill", text.RefocusingFill, func(list []*model.Agency) model.Act {
		act := model.FillRefocusing{Refocusing: id, Agencies: []model.ID{}}
		for _, a := range list {
			act.Agencies = append(act.Agencies, a.ID)
		}
		return act
	})
}

// askWhich asks for agencies by their short names.
func (p *Page) askWhich(kind string, title text.Sentence, act func([]*model.Agency) model.Act) {
	p.Ask(&parts.Form{
		Kind: kind + frame.KeyOf(p.id), About: p.Say(title) + " · " + p.stage(p.sheet.Base),
		Questions: []parts.Question{{Title: p.Say(text.RefocusingWhichQ), Echo: p.whichEcho}},
		Done: func(texts []string) string {
			list, refusal := p.agenciesTyped(texts[0])
			if refusal != "" {
				return refusal
			}
			return p.Do(act(list))
		},
	})
}

func (p *Page) whichEcho(typed string) string {
	list, refusal := p.agenciesTyped(typed)
	return cmp.Or(refusal, p.Say(text.RefocusingOfWhich, len(list)))
}

// agenciesTyped gives the agencies that are named, all where none is.
func (p *Page) agenciesTyped(typed string) (list []*model.Agency, refusal string) {
	all := p.Plan.Agencies.Of(0)
	if strings.TrimSpace(typed) == "" {
		return all, ""
	}
	for name := range strings.SplitSeq(typed, ",") {
		words := strings.Fields(model.FoldWords(name))
		if len(words) == 0 {
			continue
		}
		before := len(list)
		exact := slices.IndexFunc(all, func(a *model.Agency) bool { return model.FoldWords(a.Label()) == strings.Join(words, " ") })
		for i, a := range all {
			if i == exact || exact < 0 && frame.Holds(words, model.FoldWords(a.Code+" "+a.Label()+" "+a.Name)) {
				list = append(list, a)
			}
		}
		if len(list) == before {
			return nil, p.Say(text.RefocusingNoAgency, strings.TrimSpace(name))
		}
	}
	return list, ""
}
