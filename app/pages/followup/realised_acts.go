package followup

import (
	"strconv"
	"strings"

	"fyne.io/fyne/v2"

	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/monev"
)

// The keys of the realisation, beside those of the page.
var (
	realisedKey   = text.Alt(fyne.Key4)
	promisesKey   = text.Alt(fyne.Key5)
	evaluateKey   = text.Plain(fyne.KeyF2)
	earlierKey    = text.Plain(fyne.KeyF9)
	laterKey      = text.Plain(fyne.KeyF10)
	thresholdsKey = text.Ctrl(fyne.KeyF6)
	readKey       = text.Ctrl(fyne.KeyF7)
	formsKey      = text.Ctrl(fyne.KeyF8)
	paperKey      = text.Ctrl(fyne.KeyF9)
	takeKey       = text.Plain(fyne.KeyF10)
	leaveKey      = text.Plain(fyne.KeyEscape)
)

// realisedDeeds change what is looked at, and fill it in.
func (p *Page) realisedDeeds() []text.Command {
	on := func() bool { return p.HasFile() && p.face() == ofRealised }
	fills := func() bool { return on() && p.Writable() }
	var list []text.Command
	for i, key := range stateKeys {
		list = append(list, text.Command{
			Button: text.RealisedQuarters[i], Name: text.RealisedCmdQuarters[i], Key: text.Plain(key), Do: func() { p.period(p.realised.year, i+1) }, On: on,
		})
	}
	return append(list,
		text.Command{Button: text.RealisedBackShort, Name: text.RealisedEarlier, Key: earlierKey, Do: func() { p.period(p.realised.year-1, p.realised.quarter) }, On: on},
		text.Command{Button: text.RealisedOnShort, Name: text.RealisedLater, Key: laterKey, Do: func() { p.period(p.realised.year+1, p.realised.quarter) }, On: on},
		text.Command{Button: text.RealisedEvaluateShort, Name: text.RealisedCmdEvaluate, Key: evaluateKey, Do: p.askEvaluation, On: func() bool { return fills() && p.realised.current() != nil }},
		text.Command{Button: text.RealisedThresholds, Name: text.RealisedCmdThresholds, Key: thresholdsKey, Do: p.askThresholds, On: fills},
		text.Command{Button: text.RealisedReadShort, Name: text.RealisedRead, Key: readKey, Do: p.readFile, On: fills},
		text.Command{Button: text.RealisedFormsShort, Name: text.RealisedCmdForms, Key: formsKey, Do: p.writeForms, On: on},
		text.Command{Button: text.RealisedPaperShort, Name: text.RealisedCmdPaper, Key: paperKey, Do: func() { p.desk.WriteFollowUp(p.realised.query()) }, On: on},
	)
}

// broughtDeeds take what a file brought, or leave it.
func (p *Page) broughtDeeds() []text.Command {
	on := func() bool { return p.HasFile() && p.face() == ofBrought }
	return []text.Command{
		{Button: text.RealisedTakeShort, Name: text.RealisedCmdTake, Key: takeKey, Do: p.takeBrought, On: func() bool { return on() && p.Writable() && p.brought.counts[monev.Changes] > 0 }},
		{Button: text.RealisedLeave, Name: text.RealisedLeave, Key: leaveKey, Do: p.leaveBrought, On: on},
	}
}

// period looks at another quarter or year.
func (p *Page) period(year, quarter int) {
	if p.StillTyping() {
		return
	}
	p.realised.year, p.realised.quarter = year, quarter
	p.Narrow()
	p.FocusWork()
}

// askEvaluation asks what stood in the way of the line under the cursor, what helped and what comes next.
func (p *Page) askEvaluation() {
	l := p.realised
	r := l.current()
	said := l.evaluation(r)
	p.Ask(&parts.Form{
		Kind:  formOf("evaluation"+strconv.Itoa(l.year*10+l.quarter), r.Line.ID),
		About: p.Say(text.RealisedAbout, p.Say(text.RealisedEvaluate), text.QuarterNames[l.quarter], l.year, lineOf(r)),
		Questions: []parts.Question{
			{Title: p.Say(text.RealisedObstacleQ), Start: said.Obstacle, Keep: true},
			{Title: p.Say(text.RealisedDriverQ), Start: said.Driver, Keep: true},
			{Title: p.Say(text.RealisedNextQ), Start: said.Next, Keep: true},
		},
		Done: func(texts []string) string {
			said.Obstacle, said.Driver, said.Next = texts[0], texts[1], texts[2]
			return p.Do(model.Realise{Said: []model.Evaluation{said}}, model.Context{Agency: p.agency})
		},
	})
}

// askThresholds asks from what share on something is good, and from what it needs attention.
func (p *Page) askThresholds() {
	t := p.Plan.Thresholds()
	p.Ask(&parts.Form{
		Kind: formOf("thresholds", t.ID), About: p.Say(text.RealisedCmdThresholds),
		Questions: []parts.Question{
			{Title: p.Say(text.RealisedGoodQ), Start: strconv.Itoa(t.Good)},
			{Title: p.Say(text.RealisedAttentionQ), Start: strconv.Itoa(t.Attention)},
		},
		Done: func(texts []string) string {
			good, wrong := strconv.Atoi(strings.TrimSuffix(texts[0], "%"))
			attention, alsoWrong := strconv.Atoi(strings.TrimSuffix(texts[1], "%"))
			if wrong != nil || alsoWrong != nil {
				return p.Say(text.RealisedNeedWhole)
			}
			set := &model.Thresholds{ID: model.ThresholdsID, Good: good, Attention: attention}
			return p.Do(model.Edit{Title: "setup.thresholds", Put: []model.Record{set}})
		},
	})
}

// writeForms writes the forms of the agency that is looked at, or of all.
func (p *Page) writeForms() {
	var agencies []model.ID
	if p.agency != 0 {
		agencies = []model.ID{p.agency}
	}
	p.desk.WriteRealisedForms(agencies, p.realised.query())
}
