package shell

import (
	"context"
	"path/filepath"

	"benangmerah/app/look"
	"benangmerah/app/parts"
	"benangmerah/app/register"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
)

// give records that the marked agencies were given their package.
func (b *registerBox) give(means model.Means) {
	v := b.here().version
	if v == nil {
		return
	}
	ids := b.marked(v)
	if len(ids) == 0 {
		b.s.Tell(b.s.Say(text.RegisterNobody))
		return
	}
	act := model.GiveOut{Papers: text.RegisterPackage.In(locale.Indonesian), Means: means}
	if v.Issue != nil {
		act.Issue = v.Issue.ID
	}
	for _, id := range ids {
		act.To = append(act.To, model.Recipient{Agency: id})
	}
	who := b.agencies(ids)
	if refusal := b.do(act); refusal != "" {
		b.s.warn(refusal)
		return
	}
	clear(b.ticked)
	b.grid.Refresh()
	b.s.Tell(b.s.Say(text.RegisterRecorded, who, b.s.Say(text.HandoverMeans[means])))
}

// agencies names one agency, or says how many there are.
func (b *registerBox) agencies(ids []model.ID) string {
	if len(ids) == 1 {
		return b.s.Plan().Agencies.Get(ids[0]).Label()
	}
	return b.s.Say(text.RegisterMany, len(ids))
}

// askOther asks who else was given papers.
func (b *registerBox) askOther() {
	v := b.here().version
	if v == nil || b.s.ReadOnly() {
		return
	}
	var issue model.ID
	if v.Issue != nil {
		issue = v.Issue.ID
	}
	say := b.s.Say
	b.strip.Ask(&parts.Form{
		Kind: "other " + rowKey(issue),
		Questions: []parts.Question{
			{Title: say(text.RegisterAskOther), Share: 1.2}, {Title: say(text.RegisterAskPapers), Start: text.PaperKinds["berita-acara"].ID, Share: 1}, {Title: say(text.RegisterAskNote), Share: 1},
		},
		Done: func(texts []string) string {
			return b.do(model.GiveOut{Issue: issue, To: []model.Recipient{{Name: texts[0]}}, Papers: texts[1], Means: model.ByHand, Note: texts[2]})
		},
	})
}

// amend enters what was typed into an entry.
func (b *registerBox) amend(row, col int, typed string) (refusal string) {
	h := b.rows[row].given
	act := model.AmendHandover{ID: h.ID, Recipient: h.Recipient, Papers: h.Papers, Means: h.Means, Note: h.Note}
	was := map[int]*string{registerRecipient: &act.Recipient, registerPapers: &act.Papers, registerNote: &act.Note}[col]
	if *was == typed {
		return ""
	}
	*was = typed
	return b.do(act)
}

// nextMeans gives another way for an entry than the one it has.
func nextMeans(m model.Means) model.Means {
	order := []model.Means{model.ByHand, model.ByMail, model.ByWhatsApp, model.ByPrint}
	for i, means := range order {
		if means == m {
			return order[(i+1)%len(order)]
		}
	}
	return model.ByHand
}

// openRow saves the copy under the cursor, asks about mail in doubt, or gives an entry other means where the cursor stands on those.
func (b *registerBox) openRow() {
	r := b.here()
	_, col := b.grid.Cursor()
	switch {
	case r.copied != nil:
		b.save(r.copied)
	case r.given == nil || b.s.ReadOnly():
	case r.given.State == model.MailInDoubt:
		b.settle()
	case col == registerGiven:
		h := r.given
		if refusal := b.do(model.AmendHandover{ID: h.ID, Recipient: h.Recipient, Papers: h.Papers, Means: nextMeans(h.Means), Note: h.Note}); refusal != "" {
			b.s.warn(refusal)
		}
	}
}

// remove takes the entry under the cursor out, or asks whether a signed copy is to go.
func (b *registerBox) remove() {
	r := b.here()
	switch {
	case b.s.ReadOnly():
		b.s.Tell(b.s.Say(text.ReadOnlyNow))
	case r.copied != nil:
		id := r.copied.ID
		b.s.Ask(b.s.Say(text.RegisterAskDetach, r.copied.Name, r.version.Number()), b.s.Say(text.RegisterDetach), func() { b.tell(model.DetachSigned{ID: id}) })
	case r.given != nil:
		if b.tell(model.RemoveHandover{IDs: []model.ID{r.given.ID}}) {
			b.s.Tell(b.s.Say(text.RegisterRemoved))
		}
	}
}

// tell does an act and says why it is refused, where it is.
func (b *registerBox) tell(act model.Act) bool {
	refusal := b.do(act)
	if refusal != "" {
		b.s.warn(refusal)
	}
	return refusal == ""
}

// settle asks what the recipient of mail in doubt says.
func (b *registerBox) settle() {
	h, s := b.here().given, b.s
	if h == nil || h.State != model.MailInDoubt {
		s.Tell(s.Say(text.RegisterNotInDoubt))
		return
	}
	act := model.SettleMail{ID: h.ID, Arrived: true}
	name := func(arrived bool) string {
		if arrived {
			return s.Say(text.RegisterArrived)
		}
		return s.Say(text.RegisterNotArrived)
	}
	f := newForm(s, text.RegisterSettle, func() {
		act.Answer = name(act.Arrived)
		b.tell(act)
	})
	f.choice(text.RegisterSettleAsk, chooser([]bool{true, false}, act.Arrived, name, func(arrived bool) { act.Arrived = arrived }))
	f.show(s.Say(text.RegisterSettleTitle, register.AgencyName(s.Plan(), h.Agency, s.Say)), parts.NewText(s.Say(text.RegisterSettleAbout), look.Control, parts.Muted).Wrap())
}

// attach asks for the PDF of the version under the cursor that came back signed.
func (b *registerBox) attach() {
	v, s := b.here().version, b.s
	if v == nil || v.Issue == nil {
		s.Tell(s.Say(text.RegisterNoIssue))
		return
	}
	issue := v.Issue
	s.PickFile(s.Say(text.RegisterDoAttach), []string{".pdf", ".PDF"}, func(path string) { b.askHow(issue, path) })
}

// askHow asks how a copy was signed, then keeps it.
func (b *registerBox) askHow(issue *model.Issue, path string) {
	s, electronic := b.s, false
	name := func(electronic bool) string {
		if electronic {
			return s.Say(text.RegisterHowSigned)
		}
		return s.Say(text.RegisterHowScan)
	}
	f := newForm(s, text.RegisterKeep, func() { b.keep(issue, path, electronic) })
	f.choice(text.RegisterHowAsk, chooser([]bool{false, true}, false, name, func(e bool) { electronic = e }))
	f.show(s.Say(text.RegisterHow, filepath.Base(path)))
}

// keep reads a copy off the UI goroutine and keeps it in the file.
func (b *registerBox) keep(issue *model.Issue, path string, electronic bool) {
	b.s.Slow(b.s.Say(text.RegisterReading), func(context.Context, func(int, int)) (any, error) { return register.ReadSigned(path) }, func(read any) {
		if b.tell(model.AttachSigned{Issue: issue.ID, File: filepath.Base(path), Data: read.([]byte), Electronic: electronic}) {
			b.s.Tell(b.s.Say(text.RegisterAttached, filepath.Base(path), issue.Version))
		}
	})
}

// save writes a copy into a folder that is asked for, under a name that is free.
func (b *registerBox) save(c *model.SignedCopy) {
	f := b.s.file
	b.s.PickFolder(b.s.Say(text.RegisterDoSave), func(folder string) {
		b.s.Slow(b.s.Say(text.RegisterSaving), func(context.Context, func(int, int)) (any, error) { return register.SaveSigned(f, c, folder) },
			func(path any) { b.s.Tell(b.s.Say(text.RegisterSaved, path)) })
	})
}
