package register

import (
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/incoming"
	"benangmerah/model/locale"
)

// List gives the register as a list: its heads, and a row for each entry and for each agency that got nothing yet.
func List(p *model.Plan, language locale.Language) (heads []string, rows [][]incoming.Value) {
	say := func(s text.Sentence, args ...any) string { return s.In(language, args...) }
	for _, head := range []text.Sentence{
		text.RegisterIssue, text.RegisterAgency, text.RegisterRecipient, text.RegisterPapers, text.RegisterMeans, text.RegisterAt, text.RegisterBy,
		text.RegisterState, text.RegisterNote,
	} {
		heads = append(heads, say(head))
	}
	row := func(cells ...string) {
		values := make([]incoming.Value, len(cells))
		for i, cell := range cells {
			values[i].Text = cell
		}
		rows = append(rows, values)
	}
	for _, v := range Book(p) {
		name := VersionName(&v, say)
		for _, s := range v.Copies {
			row(name, "", "", s.Name, "", When(p, s.At, language), s.By, CopyKind(s, say), "")
		}
		for _, h := range v.Given {
			row(name, AgencyName(p, h.Agency, say), h.Recipient, h.Papers, say(text.HandoverMeans[h.Means]), When(p, h.At, language), h.By,
				say(text.MailStates[h.State]), Remark(h))
		}
		for _, a := range v.Lacking {
			row(name, a.Label(), "", "", "", "", "", say(text.RegisterMissing), "")
		}
	}
	return heads, rows
}

// VersionName names a version, or the drafts.
func VersionName(v *Version, say text.Say) string {
	if v.Issue == nil {
		return say(text.RegisterDraft)
	}
	return say(text.RegisterVersion, v.Issue.Version)
}

// AgencyName names an agency as it is called, and those that are none.
func AgencyName(p *model.Plan, id model.ID, say text.Say) string {
	if a := p.Agencies.Get(id); a != nil {
		return a.Label()
	}
	return say(text.RegisterOthers)
}

// CopyKind says how a copy was signed.
func CopyKind(s *model.SignedCopy, say text.Say) string {
	if s.Electronic {
		return say(text.RegisterSigned)
	}
	return say(text.RegisterScanned)
}

// When writes an instant as it was where the region is.
func When(p *model.Plan, at model.Instant, language locale.Language) string {
	return locale.FormatInstant(at, locale.ZoneOf(p), language)
}

// Remark gives the note of an entry and what the server said.
func Remark(h *model.Handover) string {
	switch {
	case h.Note == "":
		return h.Answer
	case h.Answer == "":
		return h.Note
	default:
		return h.Note + " · " + h.Answer
	}
}
