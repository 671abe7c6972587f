package shell

import (
	"context"

	"benangmerah/app/intake"
	"benangmerah/app/log"
	"benangmerah/app/text"
)

// copyLog writes the log into a folder that is asked for, to be sent to whoever helps.
func (s *Shell) copyLog() {
	s.PickFolder(s.Say(text.CommandLog), func(folder string) {
		path := intake.FreePath(folder, s.Now().Format("log-benangmerah-20060102-1504.txt"))
		s.Slow(s.Say(text.CommandLog), func(context.Context, func(int, int)) (any, error) {
			return intake.WriteNew(path, log.Copy)
		}, func(any) { s.Tell(s.Say(text.LogCopied, path)) })
	})
}
