package verbs

import (
	"cmp"
	"strings"

	"github.com/spf13/cobra"

	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
)

// note puts on record what is said.
func (c *console) note() *cobra.Command {
	return c.recordVerb(text.UseNote, text.VerbNote, `note kota.benang --agency DPMPTSP --speaker "Wali Kota" --text "Izin harus selesai dalam satu hari."`, recordKind{
		kind: model.KindNote, name: text.RecordNote, facts: []string{"text"}, listed: true,
		give: takeNote, edit: editNote,
	}, nil)
}

func takeNote(_ *model.Plan, w *recordWords, _ model.Context) (model.Act, error) {
	return model.TakeNote{Text: w.text}, nil
}

func editNote(p *model.Plan, w *recordWords, _ model.Context) (model.Act, error) {
	act := model.EditNote{Note: model.ID(w.id)}
	if before := p.Notes.Get(act.Note); before != nil {
		act.Text, act.Speaker = before.Text, before.Speaker
	}
	w.into("text", w.text, &act.Text)
	w.into("speaker", w.speaker, &act.Speaker)
	return act, nil // where there is no such note the act says so
}

// claim puts on record a figure that is said aloud.
func (c *console) claim() *cobra.Command {
	return c.recordVerb(text.UseClaim, text.VerbClaim, `claim kota.benang --agency DPMPTSP --text "Kepuasan masyarakat sudah naik" --value "91" --source "survei 2026"`, recordKind{
		kind: model.KindClaim, name: text.RecordClaim, facts: []string{"text", "value", "source"}, about: []string{"line", "unit", "indicator"}, listed: true,
		give: recordClaim, edit: editClaim,
	}, func(cmd *cobra.Command, w *recordWords) {
		cmd.Flags().StringVar(&w.value, "value", "", c.say(text.FlagClaimValue))
		cmd.Flags().StringVar(&w.source, "source", "", c.say(text.FlagClaimSource))
		c.aboutFlags(cmd, w)
	})
}

func recordClaim(p *model.Plan, w *recordWords, c model.Context) (model.Act, error) {
	_, indicator, err := w.about(p, c.Agency)
	return model.RecordClaim{Text: w.text, Value: w.value, Source: w.source, Indicator: indicator}, err
}

func editClaim(p *model.Plan, w *recordWords, _ model.Context) (model.Act, error) {
	act := model.EditClaim{Claim: model.ID(w.id)}
	before := p.Claims.Get(act.Claim)
	if before == nil {
		return act, nil // the act says that there is none
	}
	act.As = before.As()
	act.Speaker = before.Speaker
	w.into("text", w.text, &act.As.Text)
	w.into("value", w.value, &act.As.Value)
	w.into("source", w.source, &act.As.Source)
	w.into("speaker", w.speaker, &act.Speaker)
	if !w.has("indicator") {
		return act, nil
	}
	var err error
	_, act.As.Indicator, err = w.about(p, before.Agency)
	return act, err
}

// direct gives a directive, or a visit to see how another place does it.
func (c *console) direct() *cobra.Command {
	const example = `direct kota.benang --agency DPMPTSP --text "Siapkan layanan satu hari" --owner "Kepala DPMPTSP" --due 31/3/2027`
	return c.recordVerb(text.UseDirect, text.VerbDirect, example, recordKind{
		kind: model.KindDirective, name: text.RecordDirective,
		facts: []string{"text", "owner", "due", "visit", "visited", "brought"}, about: []string{"line", "unit", "indicator"},
		give: giveDirective, edit: editDirective,
	}, func(cmd *cobra.Command, w *recordWords) {
		cmd.Flags().StringVar(&w.owner, "owner", "", c.say(text.FlagOwner))
		cmd.Flags().StringVar(&w.due, "due", "", c.say(text.FlagDue))
		cmd.Flags().StringVar(&w.visit, "visit", "", c.say(text.FlagVisit))
		cmd.Flags().StringVar(&w.visited, "visited", "", c.say(text.FlagVisited))
		cmd.Flags().StringVar(&w.brought, "brought", "", c.say(text.FlagBrought))
		c.aboutFlags(cmd, w)
	})
}

func giveDirective(p *model.Plan, w *recordWords, c model.Context) (model.Act, error) {
	return w.directive(p, model.GiveDirective{}, c.Agency, c.At)
}

func editDirective(p *model.Plan, w *recordWords, c model.Context) (model.Act, error) {
	act := model.EditDirective{Directive: model.ID(w.id)}
	before := p.Directives.Get(act.Directive)
	if before == nil {
		return act, nil // the act says that there is none
	}
	act.Speaker = before.Speaker
	w.into("speaker", w.speaker, &act.Speaker)
	var err error
	act.As, err = w.directive(p, before.As(), before.Agency, c.At)
	return act, err
}

// directive puts what the words say over what was given before. Dates are read from the day of an instant on.
func (w *recordWords) directive(p *model.Plan, as model.GiveDirective, agency model.ID, at model.Instant) (model.GiveDirective, error) {
	w.into("text", w.text, &as.Text)
	w.into("owner", w.owner, &as.Owner)
	w.into("brought", w.brought, &as.Brought)
	w.into("visit", strings.TrimSpace(w.visit), &as.Place)
	if w.has("visit") {
		as.Form = model.Task
		if as.Place != "" {
			as.Form = model.Visit
		}
	}
	var wrong, unread, unfound error
	if w.has("due") {
		as.Due, _, wrong = locale.ParseDate(w.due, p.Today(at))
	}
	if w.has("visited") {
		as.Visited, _, unread = locale.ParseDate(w.visited, p.Today(at))
	}
	if w.has("line") || w.has("indicator") {
		as.Line, as.Indicator, unfound = w.about(p, agency)
	}
	return as, cmp.Or(wrong, unread, unfound)
}

// into puts the words of an option into a field where it was typed.
func (w *recordWords) into(option, words string, field *string) {
	if w.has(option) {
		*field = words
	}
}
