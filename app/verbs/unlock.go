package verbs

import (
	"github.com/spf13/cobra"

	"benangmerah/app/locking"
	"benangmerah/app/text"
)

// unlockFacts says whether there was a lock.
type unlockFacts struct {
	Locked bool `json:"locked"`
}

func (c *console) unlock() *cobra.Command {
	return c.verb(text.UseUnlock, text.VerbUnlock, "unlock-screen --json", 0, func(*cobra.Command, []string) error {
		was, err := locking.Remove(locking.Folder())
		if err != nil {
			return err
		}
		said := text.VerbsNoneToOpen
		if was {
			said = text.VerbsUnlocked
		}
		return c.print(unlockFacts{was}, c.say(said))
	})
}
