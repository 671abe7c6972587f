package papers

import (
	"context"
	"slices"
	"strconv"
	"strings"

	"fyne.io/fyne/v2"

	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
)

// reopenKey opens the meeting again.
var reopenKey = text.Plain(fyne.KeyF10)

// versionList shows what there is of the papers, the newest first: the draft while no version stands, every version with its fingerprint and state, and those of
// earlier meetings, each meeting under its head.
type versionList struct{ page *Page }

// versionRow is the head of an earlier meeting, a version, or the draft where it is neither.
type versionRow struct {
	head  *model.Meeting
	issue *model.Issue
}

// rows gives what is listed.
func (l *versionList) rows() (list []versionRow) {
	if !l.page.hasMeeting() {
		return nil
	}
	plan := l.page.desk.Plan()
	current := plan.CurrentMeeting()
	if l.page.stands() == nil {
		list = append(list, versionRow{})
	}
	for _, m := range slices.Backward(plan.Meetings.Of(0)) {
		issues := plan.Issues.Of(m.ID)
		if m != current && len(issues) > 0 {
			list = append(list, versionRow{head: m})
		}
		for _, issue := range slices.Backward(issues) {
			list = append(list, versionRow{issue: issue})
		}
	}
	return list
}

// at gives the version of a row, nil for the draft and for a head.
func (l *versionList) at(row int) *model.Issue {
	if list := l.rows(); row >= 0 && row < len(list) {
		return list[row].issue
	}
	return nil
}

// Rows implements parts.Data.
func (l *versionList) Rows() int { return len(l.rows()) }

// Row implements parts.Data.
func (l *versionList) Row(row int) parts.Row {
	switch r := l.rows()[row]; {
	case r.head != nil:
		return parts.Row{Kind: parts.Group, Key: "meeting-" + strconv.FormatInt(int64(r.head.ID), 10)}
	case r.issue != nil:
		return parts.Row{Key: strconv.FormatInt(int64(r.issue.ID), 10)}
	default:
		return parts.Row{Key: "draft"}
	}
}

// Cell implements parts.Data.
func (l *versionList) Cell(row, _ int) parts.Cell {
	p, r := l.page, l.rows()[row]
	issue := r.issue
	switch {
	case r.head != nil:
		return parts.Cell{Text: text.MeetingHead(p.desk.Say, p.desk.Plan(), r.head, p.desk.Language())}
	case issue == nil:
		return parts.Cell{Text: p.desk.Say(text.PapersRowDraft), Below: p.desk.Say(text.PapersRowDraftNow)}
	}
	when := locale.FormatInstant(issue.At, p.desk.Zone(), p.desk.Language())
	state := l.state(issue)
	if len(p.desk.Plan().SignedCopies.Of(issue.ID)) > 0 {
		state = p.desk.Say(text.PapersSigned, state)
	}
	c := parts.Cell{Text: p.desk.Say(text.PapersVersion, issue.Version, when), Below: p.desk.Say(text.PapersRowState, shortPrint(issue.Fingerprint), state)}
	if stands := p.desk.Plan().Standing(issue.Meeting); stands == nil || stands.ID != issue.ID {
		c.Tone = parts.Muted
	}
	return c
}

// state says whether a version stands, and if not, why.
func (l *versionList) state(issue *model.Issue) string {
	p := l.page
	if stands := p.desk.Plan().Standing(issue.Meeting); stands != nil && stands.ID == issue.ID {
		return p.desk.Say(text.VersionStands)
	}
	if issues := p.desk.Plan().Issues.Of(issue.Meeting); issues[len(issues)-1].ID != issue.ID {
		return p.desk.Say(text.VersionReplaced)
	}
	var reasons []string
	for _, r := range p.desk.Plan().Reopenings.Of(issue.ID) {
		reasons = append(reasons, r.Reason)
	}
	return p.desk.Say(text.VersionReopened, strings.Join(reasons, "; "))
}

// shortPrint is the beginning of a fingerprint, to tell versions apart by.
func shortPrint(hex string) string {
	const most = 8
	return hex[:min(most, len(hex))]
}

// stands gives the version that stands, nil for none.
func (p *Page) stands() *model.Issue {
	if !p.hasMeeting() {
		return nil
	}
	return p.desk.Plan().Standing(p.desk.Plan().CurrentMeeting().ID)
}

// issue gives the version that is looked at, nil for the draft.
func (p *Page) issue() *model.Issue {
	if p.looked == 0 {
		return p.stands()
	}
	return p.desk.Plan().Issues.Get(p.looked)
}

// asked names the version that is looked at by its meeting and number: 0 and 0 for what stands of the current meeting, else the draft.
func (p *Page) asked() (meeting model.ID, version int) {
	if issue := p.issue(); p.looked != 0 && issue != nil {
		return issue.Meeting, issue.Version
	}
	return 0, 0
}

// fresh says whether the pages are what would be composed now: those of a version never change.
func (p *Page) fresh() bool {
	if p.composed < 0 || p.composed == p.desk.Acts() {
		return p.composed >= 0
	}
	issue := p.issue()
	return issue != nil && p.standing != nil && issue.ID == p.standing.ID && p.choice.kind.Sealed()
}

// fitVersion looks at what stands again where the version that was looked at is gone.
func (p *Page) fitVersion() {
	if p.looked != 0 && p.issue() == nil {
		p.looked = 0
	}
}

// lookAt shows the paper of the version in a row; the first row is what stands, else the draft, and stays so. At the head of a meeting what is in view stays.
func (p *Page) lookAt(row int) {
	var looked model.ID
	if issue := p.view.list.at(row); row > 0 && issue != nil {
		looked = issue.ID
	} else if row > 0 {
		return
	}
	if looked == p.looked || row < 0 {
		return
	}
	p.looked = looked
	p.composeAnew()
}

// lookAtNewest goes back to what stands, else the draft.
func (p *Page) lookAtNewest() {
	p.looked = 0
	p.view.versions.MoveTo(0, 0)
}

func (p *Page) canReopen() bool { return p.canWrite() && p.stands() != nil }

// askReopen asks why the meeting is opened again.
func (p *Page) askReopen() {
	issue := p.stands()
	if issue == nil {
		return
	}
	p.view.reason.ask(p.desk.Say(text.PapersReopenWhy, issue.Version), p.desk.Say(text.PapersReopen), func(reason string) error {
		if _, err := p.desk.Do(model.Reopen{Reason: reason}, model.Context{Reason: reason}); err != nil {
			return err
		}
		p.lookAtNewest()
		p.desk.Tell(p.desk.Say(text.PapersReopened, issue.Version))
		p.composeAnew()
		return nil
	})
}

// verify asks for a PDF and says whether it is the final paper of this file, unchanged.
func (p *Page) verify() {
	p.desk.PickFile(p.desk.Say(text.PapersVerify), []string{".pdf"}, func(path string) {
		if !p.hasMeeting() { // the file was closed meanwhile
			return
		}
		check := p.desk.VerifyPDF()
		p.desk.Slow(p.desk.Say(text.PapersVerifying), func(ctx context.Context, _ func(int, int)) (any, error) {
			return check(ctx, path)
		}, func(sentence any) { p.desk.Tell(sentence.(string)) })
	})
}
