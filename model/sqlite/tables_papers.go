package sqlite

import "benangmerah/model"

// paperTables are those of the papers and of how they are given out.
var paperTables = []table{
	descriptor[model.Redraft, *model.Redraft]{
		model.KindRedraft,
		[]string{"id", "meeting", "paragraph", "source", "text"},
		func(r *model.Redraft) []any { return []any{&r.ID, &r.Meeting, &r.Paragraph, &r.Source, &r.Text} },
	},
	descriptor[model.Pass, *model.Pass]{
		model.KindPass,
		[]string{"id", "meeting", "finding", "agency", "slot", "subject", "reason"},
		func(r *model.Pass) []any {
			return []any{&r.ID, &r.Meeting, &r.Check, (*optional)(&r.Agency), (*optional)(&r.Slot), &r.Subject, &r.Reason}
		},
	},
	descriptor[model.Reopening, *model.Reopening]{
		model.KindReopening,
		[]string{"id", "issue", "at", "reason"},
		func(r *model.Reopening) []any { return []any{&r.ID, &r.Issue, &r.At, &r.Reason} },
	},
	descriptor[model.PaperForm, *model.PaperForm]{
		model.KindPaperForm,
		[]string{"id", "sheet", "margin_top", "margin_right", "margin_bottom", "margin_left", "text_size", "spacing", "font", "logo", "anchor", "parts"},
		func(r *model.PaperForm) []any {
			return []any{
				&r.ID, &r.Sheet, &r.Top, &r.Right, &r.Bottom, &r.Left, &r.TextSize, &r.Spacing, &r.Font, &r.Logo, &r.Anchor, &r.Parts,
			}
		},
	},
	descriptor[model.PaperSentence, *model.PaperSentence]{
		model.KindPaperSentence,
		[]string{"id", "name", "text"},
		func(r *model.PaperSentence) []any { return []any{&r.ID, &r.Name, &r.Text} },
	},
	descriptor[model.Handover, *model.Handover]{
		model.KindHandover,
		[]string{"id", "issue", "agency", "recipient", "papers", "means", "at", "given_by", "note", "message", "state", "answer"},
		func(r *model.Handover) []any {
			return []any{
				&r.ID, (*optional)(&r.Issue), (*optional)(&r.Agency), &r.Recipient, &r.Papers, (*string)(&r.Means), &r.At, &r.By, &r.Note,
				&r.Message, (*string)(&r.State), &r.Answer,
			}
		},
	},
	descriptor[model.SignedCopy, *model.SignedCopy]{
		model.KindSignedCopy,
		[]string{"id", "issue", "name", "bytes", "sha256", "electronic", "at", "received_by"},
		func(r *model.SignedCopy) []any {
			return []any{&r.ID, &r.Issue, &r.Name, &r.Bytes, &r.SHA256, &r.Electronic, &r.At, &r.By}
		},
	},
	descriptor[model.Post, *model.Post]{
		model.KindPost,
		[]string{"id", "host", "port", "security", "user", "sender", "roots", "subject", "body"},
		func(r *model.Post) []any {
			return []any{&r.ID, &r.Host, &r.Port, &r.Security, &r.User, &r.From, &r.Roots, &r.Subject, &r.Body}
		},
	},
}
