# Benang Merah. `make run` and `make test` do all the set-up on Debian and Ubuntu; `make help` lists the rest.

SHELL      := /bin/bash
TEST_TAGS  := ci
BUILD_TAGS := no_emoji
SAMPLE     := build/kota-contoh.benang
PROGRAM    := build/benangmerah
C_PACKAGES    := gcc libc6-dev pkg-config libgl-dev libx11-dev libxcursor-dev libxrandr-dev libxinerama-dev libxi-dev libxxf86vm-dev
SCREEN     := xvfb openbox xdotool imagemagick x11-utils x11-xserver-utils libgl1-mesa-dri xserver-xorg-core xserver-xorg-video-dummy
PAPER      := poppler-utils qpdf
OFFICE     := libreoffice-calc-nogui
OPENPYXL   := python3 python3-openpyxl
MAIL       := python3-aiosmtpd
PACKING    := xz-utils zip desktop-file-utils shared-mime-info libglib2.0-bin
LATEX      := texlive-latex-base texlive-latex-recommended
MEASURE    := LANGUAGE=id CGO_ENABLED=0 go run -tags $(TEST_TAGS) ./app/uitest/measure

.PHONY: help release run test smoke office soak bench bench-go bench-rivals pictures lint build linux twice clean need-c need-latex need-mail need-office need-openpyxl need-packing need-paper need-screen

help: ## this list
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 12

run: build ## install what is missing, build, open the window on the sample
	@mkdir -p build
	@test -f $(SAMPLE) || $(PROGRAM) sample $(SAMPLE)
	$(PROGRAM) $(SAMPLE)

test: need-mail need-paper ## all tests; needs neither a display nor a C compiler
	CGO_ENABLED=0 go vet -tags $(TEST_TAGS) ./...
	CGO_ENABLED=0 go test -tags $(TEST_TAGS) -count=1 -timeout 40m $(TESTFLAGS) ./... ./.ci/lean

smoke: build need-screen ## a real window on a virtual screen: opens, walks the pages, opens the projector, leaves
	bash .ci/smoke $(PROGRAM)

office: need-office ## templates filled, rearranged and saved by LibreOffice, then read back
	CGO_ENABLED=0 go test -tags "$(TEST_TAGS) office" -count=1 -run LibreOffice -timeout 20m $(TESTFLAGS) ./model/workbook

build: need-c ## the program, in build/
	@mkdir -p build
	go build -tags $(BUILD_TAGS) -o $(PROGRAM) ./app

# The program for Windows: `make windows installer smoke-windows` builds, packs and tries it on Debian.
MINGW     := gcc-mingw-w64-x86-64 imagemagick
WINE      := wine wine64
INSTALLER := build/packages/benangmerah-setup.exe
FILES     := build/windows
.PHONY: windows installer smoke-windows need-mingw need-wine need-nsis

windows: build need-mingw need-packing ## the program for Windows, in build/windows and as a zip in build/packages; the first time takes ten minutes
	bash .ci/windows/build build/windows
	HOST=$(PROGRAM) bash .ci/package windows build/windows

installer: windows need-nsis ## an installer for Windows, of the files in FILES=build/windows
	bash .ci/windows/installer $(FILES) $(INSTALLER)
	bash .ci/package sums

smoke-windows: windows installer build need-screen need-wine ## the program for Windows, its window and its installer under wine
	bash .ci/smoke-windows build/windows $(PROGRAM) $(INSTALLER)

need-mingw:
	@bash .ci/install $(MINGW)

need-wine:
	@bash .ci/install $(WINE)

need-nsis:
	@bash .ci/install nsis imagemagick

bench-rivals: need-office need-latex need-paper ## the longest annex printed by this program, by LibreOffice and by LaTeX
	CGO_ENABLED=0 go test -tags "$(TEST_TAGS) office latex" -run '^$$' -bench Against -benchtime 3x -timeout 20m ./reports

soak: ## the long runs: power cuts and kills by the thousand, and a meeting of three days with 5,000 acts
	BENANG_TEST_CUTS=32 BENANG_TEST_KILLS=1000 CGO_ENABLED=0 go test -tags $(TEST_TAGS) -count=1 -timeout 120m -v -run 'Power|TestKill' ./model/sqlite
	$(MEASURE) -jobs soak

bench: release need-screen need-office need-openpyxl ## one table of speed and memory at four sizes, beside targets and other programs; BENCH=quick is shorter
	$(MEASURE) $(if $(filter quick,$(BENCH)),-quick) -program build/linux/benangmerah -json build/measure.json

bench-go: ## every benchmark of the packages
	FYNE_CACHE=1s CGO_ENABLED=0 go test -tags $(TEST_TAGS) -run '^$$' -bench . -benchmem -timeout 60m ./...

pictures: ## every page and slide of the sample as a picture, into assets/pictures; the pictures and keys of the guide
	CGO_ENABLED=0 go run -tags $(TEST_TAGS) ./app/uitest/pictures assets/pictures
	CGO_ENABLED=0 go run -tags $(TEST_TAGS) ./app/uitest/pictures -guide assets/guide

lint: ## formatting, vet, staticcheck
	@test -z "$$(go run mvdan.cc/gofumpt@v0.12.0 -l . | tee /dev/stderr)"
	CGO_ENABLED=0 go vet -tags $(TEST_TAGS) ./...
	CGO_ENABLED=0 go run honnef.co/go/tools/cmd/staticcheck@v0.8.2 -tags $(TEST_TAGS) ./...

# The same source gives the same bytes: no paths, no build identity, no time.
RELEASE := -trimpath -buildvcs=false -tags migrated_fynedo,$(BUILD_TAGS)

release: need-c ## the program for Linux as it is given away, in build/linux
	go run ./.ci/lean build/lean
	CGO_ENABLED=1 go build $(RELEASE) -modfile=build/lean/go.mod -ldflags "-s -w -buildid=" -o build/linux/benangmerah ./app

linux: release need-packing ## the package for Linux, in build/packages, tried by installing it
	bash .ci/package linux build/linux/benangmerah
	bash .ci/smoke-package

twice: need-c need-mingw ## what is given away built a second time elsewhere from nothing, and compared byte by byte
	bash .ci/twice

clean: ## remove what was built
	rm -rf build

need-c:
	@bash .ci/install $(C_PACKAGES)

need-paper:
	@bash .ci/install $(PAPER)

need-screen:
	@bash .ci/install $(SCREEN)

need-latex:
	@bash .ci/install $(LATEX)

need-office:
	@bash .ci/install $(OFFICE)

need-packing:
	@bash .ci/install $(PACKING)

need-openpyxl:
	@bash .ci/install $(OPENPYXL)

need-mail:
	@bash .ci/install $(MAIL)
