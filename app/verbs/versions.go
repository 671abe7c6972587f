package verbs

import (
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/model/sqlite"
)

// versionFacts is one final version of a meeting's papers. First and Last are the days of the meeting, in the form 2006-01-02. State is stands, reopened or replaced;
// Reasons are those for which the meeting was opened again after it.
type versionFacts struct {
	Meeting     string   `json:"meeting"`
	Year        int      `json:"year"`
	Base        string   `json:"base"`
	First       string   `json:"first_day"`
	Last        string   `json:"last_day"`
	Version     int      `json:"version"`
	At          string   `json:"at"` // RFC 3339, in the zone of the region
	Fingerprint string   `json:"fingerprint"`
	Size        int64    `json:"size"`
	Root        string   `json:"root"`
	State       string   `json:"state"`
	Reasons     []string `json:"reasons"`
	Overrides   string   `json:"overrides"`
	sentence    string
}

// The states of a version.
const (
	stateStands   = "stands"
	stateReopened = "reopened"
	stateReplaced = "replaced"
)

func (c *console) versions() *cobra.Command {
	return c.verb(text.UseVersions, text.VerbVersions, "versions kota.benang", 1, func(_ *cobra.Command, args []string) error {
		return c.with(args[0], true, func(f *sqlite.File) error {
			p := f.Plan()
			if _, err := meetingOf(p); err != nil {
				return err
			}
			list := []versionFacts{}
			lines := []string{c.say(text.VerbsVersions, p.Issues.Len())}
			for _, m := range slices.Backward(p.Meetings.Of(0)) {
				issues := p.Issues.Of(m.ID)
				if len(issues) > 0 {
					lines = append(lines, text.MeetingHead(c.say, p, m, c.language()))
				}
				for _, issue := range slices.Backward(issues) {
					list = append(list, c.versionFacts(p, issue))
					lines = append(lines, "  "+list[len(list)-1].sentence)
				}
			}
			return c.print(map[string]any{"versions": list}, strings.Join(lines, "\n"))
		})
	})
}

// meetingOf gives the current meeting, and refuses a file without one.
func meetingOf(p *model.Plan) (*model.Meeting, error) {
	m := p.CurrentMeeting()
	if m == nil {
		return nil, model.Errorf(model.Conflict, "Buat rapat beserta acaranya dahulu.", "Belum ada rapat di berkas ini.")
	}
	return m, nil
}

func (c *console) versionFacts(p *model.Plan, issue *model.Issue) versionFacts {
	zone := locale.ZoneOf(p)
	facts := versionFacts{
		Version: issue.Version, At: issue.At.Time().In(zone.Location()).Format("2006-01-02T15:04:05Z07:00"), Fingerprint: issue.Fingerprint, Size: issue.Size,
		Root: issue.Root, State: stateReplaced, Reasons: []string{}, Overrides: issue.Overrides,
	}
	if m := p.Meetings.Get(issue.Meeting); m != nil {
		facts.Meeting, facts.Year, facts.Base = m.Title, m.Year, m.Base.String()
		if days := p.Days.Of(m.ID); len(days) > 0 {
			facts.First, facts.Last = string(days[0].Date), string(days[len(days)-1].Date)
		}
	}
	for _, r := range p.Reopenings.Of(issue.ID) {
		facts.Reasons = append(facts.Reasons, r.Reason)
	}
	state := c.say(text.VersionReplaced)
	switch issues := p.Issues.Of(issue.Meeting); {
	case p.Standing(issue.Meeting) == issue:
		facts.State, state = stateStands, c.say(text.VersionStands)
	case issues[len(issues)-1] == issue:
		facts.State, state = stateReopened, c.say(text.VersionReopened, strings.Join(facts.Reasons, "; "))
	}
	facts.sentence = c.say(text.VerbsVersion, issue.Version, locale.FormatInstant(issue.At, zone, c.language()), issue.Fingerprint, state)
	return facts
}

// askedMeeting gives the meeting that is named by its year or, where several are about that year, by the year, a stroke and the stage that it was about; 0 for "".
func askedMeeting(p *model.Plan, words string) (model.ID, error) {
	if words == "" {
		return 0, nil
	}
	number, base, staged := strings.Cut(words, "/")
	year, err := strconv.Atoi(number)
	if err != nil {
		return 0, model.Invalidf("Tulis tahunnya, atau TAHUN/TAHAP.", "Rapat %q tidak dapat dibaca.", words)
	}
	var list []*model.Meeting
	for _, m := range p.Meetings.Of(0) {
		if m.Year == year && (!staged || m.Base.String() == base) {
			list = append(list, m)
		}
	}
	switch len(list) {
	case 0:
		return 0, model.Errorf(model.NotFound, "Lihat rapat yang ada dengan versions BERKAS.", "Tidak ada rapat %q di berkas ini.", words)
	case 1:
		return list[0].ID, nil
	default:
		return 0, model.Invalidf("Sebut juga tahapnya, seperti --meeting TAHUN/usulan.", "Ada %d rapat tentang tahun %d.", len(list), year)
	}
}

// meetingFlag adds the option that names the meeting of which a version is asked for.
func (c *console) meetingFlag(cmd *cobra.Command, words *string) {
	cmd.Flags().StringVar(words, "meeting", "", c.say(text.FlagMeetingOf))
}

func (c *console) reopen() *cobra.Command {
	var reason string
	cmd := c.verb(text.UseReopen, text.VerbReopen, `reopen kota.benang --reason "pagu keliru"`, 1, func(_ *cobra.Command, args []string) error {
		return c.with(args[0], false, func(f *sqlite.File) error {
			m, err := meetingOf(f.Plan())
			if err != nil {
				return err
			}
			issue := f.Plan().Standing(m.ID)
			if _, err := f.Do(model.Reopen{Reason: reason}, model.Context{Reason: reason}); err != nil {
				return err
			}
			return c.print(c.versionFacts(f.Plan(), issue), c.say(text.VerbsReopened, issue.Version, strings.TrimSpace(reason)))
		})
	})
	cmd.Flags().StringVar(&reason, "reason", "", c.say(text.FlagReason))
	need(cmd, "reason")
	return cmd
}
