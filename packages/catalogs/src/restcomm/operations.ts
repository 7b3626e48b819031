/**
 * The APIs of the source's index as products and groups, with operations and scopes of our making.
 * A line is `action resource: title`; the scope is `product:action:resource`.
 */
export const operations: string = `
# management Management APIs
## Accounts
read account: Retrieve the own account
update account: Update the own account
delete account: Delete the own account
read sub_account: Retrieve a sub-account
create sub_account: Create a sub-account
update sub_account: Update a sub-account
delete sub_account: Delete a sub-account
update sub_account_role: Change the role of a sub-account
read organization: Read the data of the organization
## Tags
create tag: Create a tag
update tag: Update a tag
read tag: List tags
read tag: Retrieve a tag
## Profiles
create profile: Create a profile
update profile: Update a profile
update profile_link: Link a profile to an organization
update profile_link: Unlink a profile from an organization
update profile_link: Unlink a profile from an account
read profile: List profiles
read profile: Get the details of a profile
read profile_link: Get the relationships of a profile
read profile_link: Get the relationships of an account
delete profile: Delete a profile
## Applications
read application: List applications
create application: Create an application
update application: Update an application
delete application: Delete an application
## Clients
create client: Create a client
update client: Change the password of a client
read client: List clients
delete client: Delete a client
## Incoming phone numbers
read incoming_phone_number: List phone numbers
read incoming_phone_number: Retrieve a phone number
create incoming_phone_number: Get a local phone number
create incoming_phone_number: Get a toll-free phone number
create incoming_phone_number: Get a mobile phone number
update incoming_phone_number: Attach a phone number to an application
delete incoming_phone_number: Delete a phone number
## Notifications
read notification: List notifications
## Usage records
read usage_record: List usage records
## Audit logs
read audit_log: List audit logs

# voice Voice APIs
## Calls
read call: List calls
create call: Make a call
update call: Modify a live call
## Outgoing caller ID
read outgoing_caller_id: List outgoing caller IDs for calls
create outgoing_caller_id: Add an outgoing caller ID for calls
update outgoing_caller_id: Update an outgoing caller ID for calls
delete outgoing_caller_id: Delete an outgoing caller ID for calls
## Conference management
read conference: List conferences
update conference: Modify a conference
## Conference participants
read participant: List the participants of a conference
update participant: Modify a participant of a conference
delete participant: Remove a participant from a conference
## Recordings
read recording: List recordings
read recording: Listen to a recording
delete recording: Delete a recording
## SIP Refer
create refer: Transfer a call with SIP Refer

# sms SMS APIs
## Outgoing caller ID
read outgoing_caller_id: List outgoing caller IDs for messages
create outgoing_caller_id: Add an outgoing caller ID for messages
update outgoing_caller_id: Update an outgoing caller ID for messages
delete outgoing_caller_id: Delete an outgoing caller ID for messages
## Messages
create message: Send an SMS
read message: List messages without their text
read message: Get information on a message without its text
read message + read message_text: Read the text of a message
## Email
create email: Send an email

# turnkey Turnkey apps APIs
## Microsoft Teams
read teams_customer: List business customers of Microsoft Teams
create teams_customer: Create a business customer of Microsoft Teams
update teams_mapping: Manage mappings of Microsoft Teams
read teams_bot: Get the details of the Microsoft Teams bot
create teams_message: Send a message to Microsoft Teams
## Smart 2FA
create one_time_password: Send a one-time password
use one_time_password: Verify a one-time password
update one_time_password: Cancel a one-time password
read one_time_password: List one-time passwords
read one_time_password: Get a one-time password
read session_record: Read session detail records
read one_time_password_usage: Read the usage of one-time passwords
## Message Exchange for Cisco UC-One
create uc_one: Create a mapping of Cisco UC-One
read uc_one: Read a mapping of Cisco UC-One
update uc_one: Update a mapping of Cisco UC-One
delete uc_one: Delete a mapping of Cisco UC-One
## Message Exchange for Cisco Webex Teams
create webex_teams: Create a mapping of Cisco Webex Teams
read webex_teams: Read a mapping of Cisco Webex Teams
update webex_teams: Update a mapping of Cisco Webex Teams
delete webex_teams: Delete a mapping of Cisco Webex Teams
## Call Queuing
create queue: Create a queue
use queue: Put callers into a queue
## Auto Attendant
update attendant_enterprise: Manage enterprises of an auto attendant
update attendant_user: Manage users of an auto attendant
update attendant_announcement: Manage announcements of an auto attendant
update attendant_system: Manage an auto attendant
update attendant_menu: Manage menus of an auto attendant
update attendant_schedule: Manage schedules of an auto attendant
update attendant_phone_number: Manage phone numbers of an auto attendant
update attendant_key: Manage HMAC keys of an auto attendant
## Number Masking
update number_mask: Manage number masks
## Task Router
create router_enterprise: Create an enterprise of the task router
read router_enterprise: List enterprises of the task router
read router_enterprise: Get an enterprise of the task router
delete router_enterprise: Delete an enterprise of the task router
create router_user: Create a user of the task router
read router_user: List users of the task router
read router_user: Get a user of the task router
update router_user: Update a user of the task router
delete router_user: Delete a user of the task router
## Campaign Manager
create campaign_customer: Create a business customer of campaigns
read campaign_customer: List business customers of campaigns
read campaign_customer: Get a business customer of campaigns
update campaign_customer: Update a business customer of campaigns
delete campaign_customer: Delete a business customer of campaigns
create campaign_user: Create a user of campaigns
read campaign_user: List users of campaigns
read campaign_user: Get a user of campaigns
update campaign_user: Update a user of campaigns
delete campaign_user: Delete a user of campaigns
create campaign_credit: Create a credit for campaigns
read campaign_credit: List credits for campaigns
read campaign_credit: Get a credit for campaigns
read campaign: List campaigns
read campaign: Get a campaign

# rcml RCML
## Verbs
use dial: Dial a client, conference, number or SIP address
use email: Send an email from a flow
use gather: Gather digits
use say: Say a text
use play: Play a sound
use sms: Send an SMS from a flow
use hangup: Hang up
use pause: Pause
use redirect: Redirect to another document
use record: Record a caller
use reject: Reject a call
`;
