package cohorts

import (
	"strconv"
	"strings"

	"benangmerah/app/frame"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
)

// askNew asks for a new cohort.
func (p *Page) askNew() {
	p.askCohort(p.Say(text.CohortsNew), model.Cohort{Order: p.Plan.Cohorts.Len() + 1})
}

// askEdit asks for what the cohort in view is to be.
func (p *Page) askEdit() {
	if c := p.Plan.Cohorts.Get(p.cohort); c != nil {
		p.askCohort(p.Say(text.CohortsEditing, c.Name), *c)
	}
}

func (p *Page) askCohort(about string, c model.Cohort) {
	places := ""
	if c.Capacity > 0 {
		places = strconv.Itoa(c.Capacity)
	}
	p.Ask(&parts.Form{
		Kind: "cohort" + frame.KeyOf(c.ID), About: about,
		Questions: []parts.Question{
			{Title: p.Say(text.CohortsNameQ), Start: c.Name, Keep: c.ID != 0, Share: 2},
			{Title: p.Say(text.CohortsFromQ), Start: locale.FormatDateNumeric(c.From), Echo: p.dayEcho},
			{Title: p.Say(text.CohortsUntilQ), Start: locale.FormatDateNumeric(c.Until), Echo: p.dayEcho},
			{Title: p.Say(text.CohortsPlacesQ), Start: places, Share: 0.7},
			{Title: p.Say(text.CohortsNoteQ), Start: c.Note, Keep: true, Share: 2},
		},
		Done: func(texts []string) string { return p.putCohort(c, texts) },
	})
}

// putCohort stores a cohort as it was typed, and looks at a new one.
func (p *Page) putCohort(c model.Cohort, texts []string) (refusal string) {
	var err error
	c.Name, c.Note = texts[0], texts[4]
	if c.From, _, err = locale.ParseDate(texts[1], p.Today()); err != nil {
		return p.Told(err)
	}
	if c.Until, _, err = locale.ParseDate(texts[2], p.Today()); err != nil {
		return p.Told(err)
	}
	if c.Capacity, err = strconv.Atoi(strings.ReplaceAll(texts[3], ".", "")); err != nil {
		return p.Say(text.CohortsBadPlaces, texts[3])
	}
	title := "cohort.edit"
	if c.ID == 0 {
		title = "cohort.add"
	}
	before := p.cohort
	if c.ID == 0 {
		p.cohort = 0 // the page goes to the last cohort, which is the new one
	}
	if refusal = p.Do(model.Edit{Title: title, Put: []model.Record{&c}}); refusal != "" {
		p.cohort = before
	}
	return refusal
}

// askRemove takes the cohort in view away with all that belongs to it, after asking.
func (p *Page) askRemove() {
	c := p.Plan.Cohorts.Get(p.cohort)
	if c == nil || p.desk.ReadOnly() || p.StillTyping() {
		return
	}
	question := p.Say(text.CohortsRemoveAsk, c.Name, len(p.Plan.Applicants.Of(c.ID)))
	p.desk.Ask(question, p.Say(text.CohortsRemove), func() { p.DoNow(model.Edit{Title: "cohort.remove", Drop: []model.Record{c}}) })
}
