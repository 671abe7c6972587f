package text

import "benangmerah/model"

// StageName gives the name of a stage for the screen.
func StageName(say Say, s model.Stage) string {
	switch s {
	case model.Planned:
		return say(ProgrammePlanned)
	case model.Proposed:
		return say(ProgrammeProposed)
	case model.Agreed:
		return say(ProgrammeAgreed)
	case model.Enacted:
		return say(ProgrammeEnacted)
	case model.Realised:
		return say(ProgrammeRealised)
	default:
		return say(ProgrammeRevised, s.Revision())
	}
}
