# Builds the installer of Zen Digits for Windows into dist\windows.
#
#     powershell -ExecutionPolicy Bypass -File packaging\windows\build.ps1
#
# `python` must have Zen Digits with its extra `packaging`, and a CPU build of PyTorch; pyinstaller
# and makensis (NSIS 3.08 or newer) must be on the PATH.
#
# If $env:SIGN_CERTIFICATE is the thumbprint of a code signing certificate in the user's store, both
# programs, the uninstaller and the installer are signed with it. That needs signtool, from the
# Windows SDK, on the PATH. $env:SIGN_TIMESTAMP may name another timestamp server.
Set-StrictMode -Version Latest
$ErrorActionPreference = "Stop"
Set-Location (Join-Path $PSScriptRoot "..\..")

function Stop-Build([string] $sentence) {
    [Console]::Error.WriteLine("build.ps1: $sentence")
    exit 2
}

# Runs a program; unlike PowerShell itself, stops if it fails.
function Invoke-Program([string] $name, [string[]] $arguments) {
    & $name $arguments
    if ($LASTEXITCODE -ne 0) { Stop-Build "$name ended with $LASTEXITCODE." }
}

$tools = @("python", "pyinstaller", "makensis")
$certificate = $env:SIGN_CERTIFICATE
if ($certificate) { $tools += "signtool" }
foreach ($tool in $tools) {
    if (-not (Get-Command $tool -ErrorAction SilentlyContinue)) {
        Stop-Build "$tool is missing; see the top of this file."
    }
}

$timestamp = if ($env:SIGN_TIMESTAMP) { $env:SIGN_TIMESTAMP } else { "http://timestamp.digicert.com" }
$signing = @("sign", "/sha1", $certificate, "/fd", "SHA256", "/tr", $timestamp, "/td", "SHA256")
function Add-Signature([string[]] $files) {
    if ($certificate) { Invoke-Program "signtool" ($signing + $files) }
}

$version = Invoke-Program "python" @("-c", "import zen_digits; print(zen_digits.__version__)")
$out = Join-Path $PWD "dist\windows"
$installer = Join-Path $out "zen-digits-$version-windows-x64.exe"
if (Test-Path $out) { Remove-Item -Recurse -Force $out }
New-Item -ItemType Directory $out | Out-Null

Write-Host "+ the program's folder"
Invoke-Program "pyinstaller" @("--noconfirm", "--log-level", "WARN", "packaging\zen-digits.spec")
$folder = Join-Path $PWD "dist\zen-digits"
Invoke-Program "python" @("packaging\collect_licences.py", "$folder\licences")
# The installer lists these by name and would leave out anything else.
$known = @("Zen Digits.exe", "zen-digits.exe", "_internal", "licences")
$others = @(Get-ChildItem -Force -Name $folder | Where-Object { $_ -notin $known })
if ($others.Count -gt 0) { Stop-Build "zen-digits.nsi does not install $others; add it there." }

Write-Host "+ a run of every command"
Invoke-Program "python" @("packaging\smoke.py", "$folder\zen-digits.exe")

Write-Host "+ the installer"
Add-Signature @("$folder\Zen Digits.exe", "$folder\zen-digits.exe")
$defines = @(
    "/DVERSION=$version", "/DPAYLOAD=$folder", "/DOUT=$installer",
    "/DICON=$(Join-Path $PWD 'build\icons\zen-digits.ico')"
)
if ($certificate) { $defines += "/DSIGN=signtool $signing" }
Invoke-Program "makensis" (@("/V2") + $defines + @("packaging\windows\zen-digits.nsi"))
Add-Signature @($installer)

$digest = (Get-FileHash -Algorithm SHA256 $installer).Hash.ToLower()
$line = "$digest  $(Split-Path -Leaf $installer)"
[IO.File]::WriteAllText((Join-Path $out "SHA256SUMS"), "$line`n")
Write-Host $line
