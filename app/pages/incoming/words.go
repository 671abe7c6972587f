package incoming

import (
	"cmp"
	"strconv"

	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/incoming"
	"benangmerah/model/locale"
)

// fates are the words and signs of the fates. The sign is the shape that says the same as the word.
var fates = [...]struct {
	word text.Sentence
	sign string
	tone parts.Tone
}{
	incoming.Same:     {text.IncomingSame, "=", parts.Muted},
	incoming.New:      {text.IncomingNew, "+", parts.Good},
	incoming.Changed:  {text.IncomingChanged, "±", parts.Up},
	incoming.Conflict: {text.IncomingConflict, "≠", parts.Bad},
	incoming.Refused:  {text.IncomingRefused, "×", parts.Down},
}

func fateWord(say text.Say, f incoming.Fate) string { return fates[f].sign + " " + say(fates[f].word) }

var goneSign = "− "

// label names a field as a person knows it, with stage, year, quarter and funding source of a figure.
func label(say text.Say, c *incoming.PreviewCell) (name, detail string) {
	name = c.Column
	if c.Field == "" {
		name = text.MergeField(say, c.Column, c.Kind)
	}
	if word, ok := text.IncomingFields[c.Field]; ok {
		name = say(word)
	}
	if c.Year != 0 {
		name += " " + strconv.Itoa(c.Year)
	}
	if c.Quarter > 0 {
		name = say(text.IncomingQuarter, name, quarters[c.Quarter-1])
	}
	if c.Stage.Valid() {
		detail = text.StageName(say, c.Stage)
	}
	if c.Fund != "" {
		detail = joined(detail, c.Fund)
	}
	return name, detail
}

// formulas are how formulae of achievement are written, of realisation R and target T.
var formulas = map[model.Formula]string{model.Ratio: "R/T", model.Inverse: "T/R", model.Complement: "(2T−R)/T"}

var quarters = [...]string{"I", "II", "III", "IV"}

// joined puts texts beside each other with a dot between them, leaving out empty ones.
func joined(texts ...string) (all string) {
	for _, t := range texts {
		switch {
		case t == "":
		case all == "":
			all = t
		default:
			all += " · " + t
		}
	}
	return all
}

// value writes what a field holds; nothing is a dash.
func value(desk Desk, c *incoming.PreviewCell, v incoming.Value) string {
	switch {
	case v.None():
		return "–"
	case c.Field == "" && !v.Money:
		return text.MergeValue(desk.Say, c.Column, v.Text)
	case v.Money:
		return locale.FormatTable(v.Amount, desk.Language(), 0)
	case c.Field == model.FieldDirection:
		return word(desk.Say, text.IncomingDirections, v.Text)
	case c.Field == model.FieldFormula:
		return cmp.Or(formulas[model.Formula(v.Text)], v.Text)
	default:
		return v.Text
	}
}

func word(say text.Say, words map[string]text.Sentence, value string) string {
	if w, ok := words[value]; ok {
		return say(w)
	}
	return value
}

// lockWords names the decision that keeps a figure, and when it was made.
func lockWords(desk Desk, d *model.Decision) string {
	return desk.Say(text.IncomingLock, desk.Say(text.IncomingVerdicts[d.Verdict]), when(desk, d.At))
}

func when(desk Desk, at model.Instant) string {
	return locale.FormatInstant(at, desk.Zone(), desk.Language())
}

// sourceWords says what form a file has, and where it comes from.
func sourceWords(desk Desk, a Arrival) string {
	o := a.Offer
	words := desk.Say(text.IncomingSources[o.Source])
	if o.Sheet != "" {
		words = joined(words, desk.Say(text.IncomingSheet, o.Sheet))
	}
	words = joined(words, agencyName(desk.Plan(), o.Agency))
	if s := o.Stamp; s != nil {
		words = joined(words, desk.Say(text.IncomingStamped, when(desk, s.At), s.Seq))
		if a.Base == nil {
			words = joined(words, desk.Say(text.IncomingForeignStamp))
		}
	}
	return words
}

// agencyName names an agency of the plan by its code; the code itself where it is not there.
func agencyName(p *model.Plan, code string) string {
	for _, a := range p.Agencies.Of(0) {
		if a.Code == code {
			return a.Label()
		}
	}
	return code
}
