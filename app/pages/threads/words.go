package threads

import (
	"benangmerah/app/look"
)

// tightScale is the size of texts from which on there is no room for everything.
const tightScale = 1.2

func tight() bool { return look.Scale() >= tightScale }
