// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 and 3.9.1: run `npm run generate`, do not edit.
import { ProduceRequest } from './produce-request.ts';
import { ProduceResponse } from './produce-response.ts';
import { FetchRequest } from './fetch-request.ts';
import { FetchResponse } from './fetch-response.ts';
import { ListOffsetsRequest } from './list-offsets-request.ts';
import { ListOffsetsResponse } from './list-offsets-response.ts';
import { MetadataRequest } from './metadata-request.ts';
import { MetadataResponse } from './metadata-response.ts';
import { LeaderAndIsrRequest } from './leader-and-isr-request.ts';
import { LeaderAndIsrResponse } from './leader-and-isr-response.ts';
import { StopReplicaRequest } from './stop-replica-request.ts';
import { StopReplicaResponse } from './stop-replica-response.ts';
import { UpdateMetadataRequest } from './update-metadata-request.ts';
import { UpdateMetadataResponse } from './update-metadata-response.ts';
import { ControlledShutdownRequest } from './controlled-shutdown-request.ts';
import { ControlledShutdownResponse } from './controlled-shutdown-response.ts';
import { OffsetCommitRequest } from './offset-commit-request.ts';
import { OffsetCommitResponse } from './offset-commit-response.ts';
import { OffsetFetchRequest } from './offset-fetch-request.ts';
import { OffsetFetchResponse } from './offset-fetch-response.ts';
import { FindCoordinatorRequest } from './find-coordinator-request.ts';
import { FindCoordinatorResponse } from './find-coordinator-response.ts';
import { JoinGroupRequest } from './join-group-request.ts';
import { JoinGroupResponse } from './join-group-response.ts';
import { HeartbeatRequest } from './heartbeat-request.ts';
import { HeartbeatResponse } from './heartbeat-response.ts';
import { LeaveGroupRequest } from './leave-group-request.ts';
import { LeaveGroupResponse } from './leave-group-response.ts';
import { SyncGroupRequest } from './sync-group-request.ts';
import { SyncGroupResponse } from './sync-group-response.ts';
import { DescribeGroupsRequest } from './describe-groups-request.ts';
import { DescribeGroupsResponse } from './describe-groups-response.ts';
import { ListGroupsRequest } from './list-groups-request.ts';
import { ListGroupsResponse } from './list-groups-response.ts';
import { SaslHandshakeRequest } from './sasl-handshake-request.ts';
import { SaslHandshakeResponse } from './sasl-handshake-response.ts';
import { ApiVersionsRequest } from './api-versions-request.ts';
import { ApiVersionsResponse } from './api-versions-response.ts';
import { CreateTopicsRequest } from './create-topics-request.ts';
import { CreateTopicsResponse } from './create-topics-response.ts';
import { DeleteTopicsRequest } from './delete-topics-request.ts';
import { DeleteTopicsResponse } from './delete-topics-response.ts';
import { DeleteRecordsRequest } from './delete-records-request.ts';
import { DeleteRecordsResponse } from './delete-records-response.ts';
import { InitProducerIdRequest } from './init-producer-id-request.ts';
import { InitProducerIdResponse } from './init-producer-id-response.ts';
import { OffsetForLeaderEpochRequest } from './offset-for-leader-epoch-request.ts';
import { OffsetForLeaderEpochResponse } from './offset-for-leader-epoch-response.ts';
import { AddPartitionsToTxnRequest } from './add-partitions-to-txn-request.ts';
import { AddPartitionsToTxnResponse } from './add-partitions-to-txn-response.ts';
import { AddOffsetsToTxnRequest } from './add-offsets-to-txn-request.ts';
import { AddOffsetsToTxnResponse } from './add-offsets-to-txn-response.ts';
import { EndTxnRequest } from './end-txn-request.ts';
import { EndTxnResponse } from './end-txn-response.ts';
import { WriteTxnMarkersRequest } from './write-txn-markers-request.ts';
import { WriteTxnMarkersResponse } from './write-txn-markers-response.ts';
import { TxnOffsetCommitRequest } from './txn-offset-commit-request.ts';
import { TxnOffsetCommitResponse } from './txn-offset-commit-response.ts';
import { DescribeAclsRequest } from './describe-acls-request.ts';
import { DescribeAclsResponse } from './describe-acls-response.ts';
import { CreateAclsRequest } from './create-acls-request.ts';
import { CreateAclsResponse } from './create-acls-response.ts';
import { DeleteAclsRequest } from './delete-acls-request.ts';
import { DeleteAclsResponse } from './delete-acls-response.ts';
import { DescribeConfigsRequest } from './describe-configs-request.ts';
import { DescribeConfigsResponse } from './describe-configs-response.ts';
import { AlterConfigsRequest } from './alter-configs-request.ts';
import { AlterConfigsResponse } from './alter-configs-response.ts';
import { AlterReplicaLogDirsRequest } from './alter-replica-log-dirs-request.ts';
import { AlterReplicaLogDirsResponse } from './alter-replica-log-dirs-response.ts';
import { DescribeLogDirsRequest } from './describe-log-dirs-request.ts';
import { DescribeLogDirsResponse } from './describe-log-dirs-response.ts';
import { SaslAuthenticateRequest } from './sasl-authenticate-request.ts';
import { SaslAuthenticateResponse } from './sasl-authenticate-response.ts';
import { CreatePartitionsRequest } from './create-partitions-request.ts';
import { CreatePartitionsResponse } from './create-partitions-response.ts';
import { CreateDelegationTokenRequest } from './create-delegation-token-request.ts';
import { CreateDelegationTokenResponse } from './create-delegation-token-response.ts';
import { RenewDelegationTokenRequest } from './renew-delegation-token-request.ts';
import { RenewDelegationTokenResponse } from './renew-delegation-token-response.ts';
import { ExpireDelegationTokenRequest } from './expire-delegation-token-request.ts';
import { ExpireDelegationTokenResponse } from './expire-delegation-token-response.ts';
import { DescribeDelegationTokenRequest } from './describe-delegation-token-request.ts';
import { DescribeDelegationTokenResponse } from './describe-delegation-token-response.ts';
import { DeleteGroupsRequest } from './delete-groups-request.ts';
import { DeleteGroupsResponse } from './delete-groups-response.ts';
import { ElectLeadersRequest } from './elect-leaders-request.ts';
import { ElectLeadersResponse } from './elect-leaders-response.ts';
import { IncrementalAlterConfigsRequest } from './incremental-alter-configs-request.ts';
import { IncrementalAlterConfigsResponse } from './incremental-alter-configs-response.ts';
import { AlterPartitionReassignmentsRequest } from './alter-partition-reassignments-request.ts';
import { AlterPartitionReassignmentsResponse } from './alter-partition-reassignments-response.ts';
import { ListPartitionReassignmentsRequest } from './list-partition-reassignments-request.ts';
import { ListPartitionReassignmentsResponse } from './list-partition-reassignments-response.ts';
import { OffsetDeleteRequest } from './offset-delete-request.ts';
import { OffsetDeleteResponse } from './offset-delete-response.ts';
import { DescribeClientQuotasRequest } from './describe-client-quotas-request.ts';
import { DescribeClientQuotasResponse } from './describe-client-quotas-response.ts';
import { AlterClientQuotasRequest } from './alter-client-quotas-request.ts';
import { AlterClientQuotasResponse } from './alter-client-quotas-response.ts';
import { DescribeUserScramCredentialsRequest } from './describe-user-scram-credentials-request.ts';
import { DescribeUserScramCredentialsResponse } from './describe-user-scram-credentials-response.ts';
import { AlterUserScramCredentialsRequest } from './alter-user-scram-credentials-request.ts';
import { AlterUserScramCredentialsResponse } from './alter-user-scram-credentials-response.ts';
import { VoteRequest } from './vote-request.ts';
import { VoteResponse } from './vote-response.ts';
import { BeginQuorumEpochRequest } from './begin-quorum-epoch-request.ts';
import { BeginQuorumEpochResponse } from './begin-quorum-epoch-response.ts';
import { EndQuorumEpochRequest } from './end-quorum-epoch-request.ts';
import { EndQuorumEpochResponse } from './end-quorum-epoch-response.ts';
import { DescribeQuorumRequest } from './describe-quorum-request.ts';
import { DescribeQuorumResponse } from './describe-quorum-response.ts';
import { AlterPartitionRequest } from './alter-partition-request.ts';
import { AlterPartitionResponse } from './alter-partition-response.ts';
import { UpdateFeaturesRequest } from './update-features-request.ts';
import { UpdateFeaturesResponse } from './update-features-response.ts';
import { EnvelopeRequest } from './envelope-request.ts';
import { EnvelopeResponse } from './envelope-response.ts';
import { FetchSnapshotRequest } from './fetch-snapshot-request.ts';
import { FetchSnapshotResponse } from './fetch-snapshot-response.ts';
import { DescribeClusterRequest } from './describe-cluster-request.ts';
import { DescribeClusterResponse } from './describe-cluster-response.ts';
import { DescribeProducersRequest } from './describe-producers-request.ts';
import { DescribeProducersResponse } from './describe-producers-response.ts';
import { BrokerRegistrationRequest } from './broker-registration-request.ts';
import { BrokerRegistrationResponse } from './broker-registration-response.ts';
import { BrokerHeartbeatRequest } from './broker-heartbeat-request.ts';
import { BrokerHeartbeatResponse } from './broker-heartbeat-response.ts';
import { UnregisterBrokerRequest } from './unregister-broker-request.ts';
import { UnregisterBrokerResponse } from './unregister-broker-response.ts';
import { DescribeTransactionsRequest } from './describe-transactions-request.ts';
import { DescribeTransactionsResponse } from './describe-transactions-response.ts';
import { ListTransactionsRequest } from './list-transactions-request.ts';
import { ListTransactionsResponse } from './list-transactions-response.ts';
import { AllocateProducerIdsRequest } from './allocate-producer-ids-request.ts';
import { AllocateProducerIdsResponse } from './allocate-producer-ids-response.ts';
import { ConsumerGroupHeartbeatRequest } from './consumer-group-heartbeat-request.ts';
import { ConsumerGroupHeartbeatResponse } from './consumer-group-heartbeat-response.ts';
import { ConsumerGroupDescribeRequest } from './consumer-group-describe-request.ts';
import { ConsumerGroupDescribeResponse } from './consumer-group-describe-response.ts';
import { ControllerRegistrationRequest } from './controller-registration-request.ts';
import { ControllerRegistrationResponse } from './controller-registration-response.ts';
import { GetTelemetrySubscriptionsRequest } from './get-telemetry-subscriptions-request.ts';
import { GetTelemetrySubscriptionsResponse } from './get-telemetry-subscriptions-response.ts';
import { PushTelemetryRequest } from './push-telemetry-request.ts';
import { PushTelemetryResponse } from './push-telemetry-response.ts';
import { AssignReplicasToDirsRequest } from './assign-replicas-to-dirs-request.ts';
import { AssignReplicasToDirsResponse } from './assign-replicas-to-dirs-response.ts';
import { ListConfigResourcesRequest } from './list-config-resources-request.ts';
import { ListConfigResourcesResponse } from './list-config-resources-response.ts';
import { DescribeTopicPartitionsRequest } from './describe-topic-partitions-request.ts';
import { DescribeTopicPartitionsResponse } from './describe-topic-partitions-response.ts';
import { ShareGroupHeartbeatRequest } from './share-group-heartbeat-request.ts';
import { ShareGroupHeartbeatResponse } from './share-group-heartbeat-response.ts';
import { ShareGroupDescribeRequest } from './share-group-describe-request.ts';
import { ShareGroupDescribeResponse } from './share-group-describe-response.ts';
import { ShareFetchRequest } from './share-fetch-request.ts';
import { ShareFetchResponse } from './share-fetch-response.ts';
import { ShareAcknowledgeRequest } from './share-acknowledge-request.ts';
import { ShareAcknowledgeResponse } from './share-acknowledge-response.ts';
import { AddRaftVoterRequest } from './add-raft-voter-request.ts';
import { AddRaftVoterResponse } from './add-raft-voter-response.ts';
import { RemoveRaftVoterRequest } from './remove-raft-voter-request.ts';
import { RemoveRaftVoterResponse } from './remove-raft-voter-response.ts';
import { UpdateRaftVoterRequest } from './update-raft-voter-request.ts';
import { UpdateRaftVoterResponse } from './update-raft-voter-response.ts';
import { InitializeShareGroupStateRequest } from './initialize-share-group-state-request.ts';
import { InitializeShareGroupStateResponse } from './initialize-share-group-state-response.ts';
import { ReadShareGroupStateRequest } from './read-share-group-state-request.ts';
import { ReadShareGroupStateResponse } from './read-share-group-state-response.ts';
import { WriteShareGroupStateRequest } from './write-share-group-state-request.ts';
import { WriteShareGroupStateResponse } from './write-share-group-state-response.ts';
import { DeleteShareGroupStateRequest } from './delete-share-group-state-request.ts';
import { DeleteShareGroupStateResponse } from './delete-share-group-state-response.ts';
import { ReadShareGroupStateSummaryRequest } from './read-share-group-state-summary-request.ts';
import { ReadShareGroupStateSummaryResponse } from './read-share-group-state-summary-response.ts';
import { StreamsGroupHeartbeatRequest } from './streams-group-heartbeat-request.ts';
import { StreamsGroupHeartbeatResponse } from './streams-group-heartbeat-response.ts';
import { StreamsGroupDescribeRequest } from './streams-group-describe-request.ts';
import { StreamsGroupDescribeResponse } from './streams-group-describe-response.ts';
import { DescribeShareGroupOffsetsRequest } from './describe-share-group-offsets-request.ts';
import { DescribeShareGroupOffsetsResponse } from './describe-share-group-offsets-response.ts';
import { AlterShareGroupOffsetsRequest } from './alter-share-group-offsets-request.ts';
import { AlterShareGroupOffsetsResponse } from './alter-share-group-offsets-response.ts';
import { DeleteShareGroupOffsetsRequest } from './delete-share-group-offsets-request.ts';
import { DeleteShareGroupOffsetsResponse } from './delete-share-group-offsets-response.ts';
import { StreamsGroupTopologyDescriptionUpdateRequest } from './streams-group-topology-description-update-request.ts';
import { StreamsGroupTopologyDescriptionUpdateResponse } from './streams-group-topology-description-update-response.ts';
import { UnregisterControllerRequest } from './unregister-controller-request.ts';
import { UnregisterControllerResponse } from './unregister-controller-response.ts';

/** Codec of each request by API key. */
export interface Requests {
  0: typeof ProduceRequest;
  1: typeof FetchRequest;
  2: typeof ListOffsetsRequest;
  3: typeof MetadataRequest;
  4: typeof LeaderAndIsrRequest;
  5: typeof StopReplicaRequest;
  6: typeof UpdateMetadataRequest;
  7: typeof ControlledShutdownRequest;
  8: typeof OffsetCommitRequest;
  9: typeof OffsetFetchRequest;
  10: typeof FindCoordinatorRequest;
  11: typeof JoinGroupRequest;
  12: typeof HeartbeatRequest;
  13: typeof LeaveGroupRequest;
  14: typeof SyncGroupRequest;
  15: typeof DescribeGroupsRequest;
  16: typeof ListGroupsRequest;
  17: typeof SaslHandshakeRequest;
  18: typeof ApiVersionsRequest;
  19: typeof CreateTopicsRequest;
  20: typeof DeleteTopicsRequest;
  21: typeof DeleteRecordsRequest;
  22: typeof InitProducerIdRequest;
  23: typeof OffsetForLeaderEpochRequest;
  24: typeof AddPartitionsToTxnRequest;
  25: typeof AddOffsetsToTxnRequest;
  26: typeof EndTxnRequest;
  27: typeof WriteTxnMarkersRequest;
  28: typeof TxnOffsetCommitRequest;
  29: typeof DescribeAclsRequest;
  30: typeof CreateAclsRequest;
  31: typeof DeleteAclsRequest;
  32: typeof DescribeConfigsRequest;
  33: typeof AlterConfigsRequest;
  34: typeof AlterReplicaLogDirsRequest;
  35: typeof DescribeLogDirsRequest;
  36: typeof SaslAuthenticateRequest;
  37: typeof CreatePartitionsRequest;
  38: typeof CreateDelegationTokenRequest;
  39: typeof RenewDelegationTokenRequest;
  40: typeof ExpireDelegationTokenRequest;
  41: typeof DescribeDelegationTokenRequest;
  42: typeof DeleteGroupsRequest;
  43: typeof ElectLeadersRequest;
  44: typeof IncrementalAlterConfigsRequest;
  45: typeof AlterPartitionReassignmentsRequest;
  46: typeof ListPartitionReassignmentsRequest;
  47: typeof OffsetDeleteRequest;
  48: typeof DescribeClientQuotasRequest;
  49: typeof AlterClientQuotasRequest;
  50: typeof DescribeUserScramCredentialsRequest;
  51: typeof AlterUserScramCredentialsRequest;
  52: typeof VoteRequest;
  53: typeof BeginQuorumEpochRequest;
  54: typeof EndQuorumEpochRequest;
  55: typeof DescribeQuorumRequest;
  56: typeof AlterPartitionRequest;
  57: typeof UpdateFeaturesRequest;
  58: typeof EnvelopeRequest;
  59: typeof FetchSnapshotRequest;
  60: typeof DescribeClusterRequest;
  61: typeof DescribeProducersRequest;
  62: typeof BrokerRegistrationRequest;
  63: typeof BrokerHeartbeatRequest;
  64: typeof UnregisterBrokerRequest;
  65: typeof DescribeTransactionsRequest;
  66: typeof ListTransactionsRequest;
  67: typeof AllocateProducerIdsRequest;
  68: typeof ConsumerGroupHeartbeatRequest;
  69: typeof ConsumerGroupDescribeRequest;
  70: typeof ControllerRegistrationRequest;
  71: typeof GetTelemetrySubscriptionsRequest;
  72: typeof PushTelemetryRequest;
  73: typeof AssignReplicasToDirsRequest;
  74: typeof ListConfigResourcesRequest;
  75: typeof DescribeTopicPartitionsRequest;
  76: typeof ShareGroupHeartbeatRequest;
  77: typeof ShareGroupDescribeRequest;
  78: typeof ShareFetchRequest;
  79: typeof ShareAcknowledgeRequest;
  80: typeof AddRaftVoterRequest;
  81: typeof RemoveRaftVoterRequest;
  82: typeof UpdateRaftVoterRequest;
  83: typeof InitializeShareGroupStateRequest;
  84: typeof ReadShareGroupStateRequest;
  85: typeof WriteShareGroupStateRequest;
  86: typeof DeleteShareGroupStateRequest;
  87: typeof ReadShareGroupStateSummaryRequest;
  88: typeof StreamsGroupHeartbeatRequest;
  89: typeof StreamsGroupDescribeRequest;
  90: typeof DescribeShareGroupOffsetsRequest;
  91: typeof AlterShareGroupOffsetsRequest;
  92: typeof DeleteShareGroupOffsetsRequest;
  93: typeof StreamsGroupTopologyDescriptionUpdateRequest;
  94: typeof UnregisterControllerRequest;
}

/** Codec of each response by API key. */
export interface Responses {
  0: typeof ProduceResponse;
  1: typeof FetchResponse;
  2: typeof ListOffsetsResponse;
  3: typeof MetadataResponse;
  4: typeof LeaderAndIsrResponse;
  5: typeof StopReplicaResponse;
  6: typeof UpdateMetadataResponse;
  7: typeof ControlledShutdownResponse;
  8: typeof OffsetCommitResponse;
  9: typeof OffsetFetchResponse;
  10: typeof FindCoordinatorResponse;
  11: typeof JoinGroupResponse;
  12: typeof HeartbeatResponse;
  13: typeof LeaveGroupResponse;
  14: typeof SyncGroupResponse;
  15: typeof DescribeGroupsResponse;
  16: typeof ListGroupsResponse;
  17: typeof SaslHandshakeResponse;
  18: typeof ApiVersionsResponse;
  19: typeof CreateTopicsResponse;
  20: typeof DeleteTopicsResponse;
  21: typeof DeleteRecordsResponse;
  22: typeof InitProducerIdResponse;
  23: typeof OffsetForLeaderEpochResponse;
  24: typeof AddPartitionsToTxnResponse;
  25: typeof AddOffsetsToTxnResponse;
  26: typeof EndTxnResponse;
  27: typeof WriteTxnMarkersResponse;
  28: typeof TxnOffsetCommitResponse;
  29: typeof DescribeAclsResponse;
  30: typeof CreateAclsResponse;
  31: typeof DeleteAclsResponse;
  32: typeof DescribeConfigsResponse;
  33: typeof AlterConfigsResponse;
  34: typeof AlterReplicaLogDirsResponse;
  35: typeof DescribeLogDirsResponse;
  36: typeof SaslAuthenticateResponse;
  37: typeof CreatePartitionsResponse;
  38: typeof CreateDelegationTokenResponse;
  39: typeof RenewDelegationTokenResponse;
  40: typeof ExpireDelegationTokenResponse;
  41: typeof DescribeDelegationTokenResponse;
  42: typeof DeleteGroupsResponse;
  43: typeof ElectLeadersResponse;
  44: typeof IncrementalAlterConfigsResponse;
  45: typeof AlterPartitionReassignmentsResponse;
  46: typeof ListPartitionReassignmentsResponse;
  47: typeof OffsetDeleteResponse;
  48: typeof DescribeClientQuotasResponse;
  49: typeof AlterClientQuotasResponse;
  50: typeof DescribeUserScramCredentialsResponse;
  51: typeof AlterUserScramCredentialsResponse;
  52: typeof VoteResponse;
  53: typeof BeginQuorumEpochResponse;
  54: typeof EndQuorumEpochResponse;
  55: typeof DescribeQuorumResponse;
  56: typeof AlterPartitionResponse;
  57: typeof UpdateFeaturesResponse;
  58: typeof EnvelopeResponse;
  59: typeof FetchSnapshotResponse;
  60: typeof DescribeClusterResponse;
  61: typeof DescribeProducersResponse;
  62: typeof BrokerRegistrationResponse;
  63: typeof BrokerHeartbeatResponse;
  64: typeof UnregisterBrokerResponse;
  65: typeof DescribeTransactionsResponse;
  66: typeof ListTransactionsResponse;
  67: typeof AllocateProducerIdsResponse;
  68: typeof ConsumerGroupHeartbeatResponse;
  69: typeof ConsumerGroupDescribeResponse;
  70: typeof ControllerRegistrationResponse;
  71: typeof GetTelemetrySubscriptionsResponse;
  72: typeof PushTelemetryResponse;
  73: typeof AssignReplicasToDirsResponse;
  74: typeof ListConfigResourcesResponse;
  75: typeof DescribeTopicPartitionsResponse;
  76: typeof ShareGroupHeartbeatResponse;
  77: typeof ShareGroupDescribeResponse;
  78: typeof ShareFetchResponse;
  79: typeof ShareAcknowledgeResponse;
  80: typeof AddRaftVoterResponse;
  81: typeof RemoveRaftVoterResponse;
  82: typeof UpdateRaftVoterResponse;
  83: typeof InitializeShareGroupStateResponse;
  84: typeof ReadShareGroupStateResponse;
  85: typeof WriteShareGroupStateResponse;
  86: typeof DeleteShareGroupStateResponse;
  87: typeof ReadShareGroupStateSummaryResponse;
  88: typeof StreamsGroupHeartbeatResponse;
  89: typeof StreamsGroupDescribeResponse;
  90: typeof DescribeShareGroupOffsetsResponse;
  91: typeof AlterShareGroupOffsetsResponse;
  92: typeof DeleteShareGroupOffsetsResponse;
  93: typeof StreamsGroupTopologyDescriptionUpdateResponse;
  94: typeof UnregisterControllerResponse;
}

export const requests: Requests = {
  0: ProduceRequest,
  1: FetchRequest,
  2: ListOffsetsRequest,
  3: MetadataRequest,
  4: LeaderAndIsrRequest,
  5: StopReplicaRequest,
  6: UpdateMetadataRequest,
  7: ControlledShutdownRequest,
  8: OffsetCommitRequest,
  9: OffsetFetchRequest,
  10: FindCoordinatorRequest,
  11: JoinGroupRequest,
  12: HeartbeatRequest,
  13: LeaveGroupRequest,
  14: SyncGroupRequest,
  15: DescribeGroupsRequest,
  16: ListGroupsRequest,
  17: SaslHandshakeRequest,
  18: ApiVersionsRequest,
  19: CreateTopicsRequest,
  20: DeleteTopicsRequest,
  21: DeleteRecordsRequest,
  22: InitProducerIdRequest,
  23: OffsetForLeaderEpochRequest,
  24: AddPartitionsToTxnRequest,
  25: AddOffsetsToTxnRequest,
  26: EndTxnRequest,
  27: WriteTxnMarkersRequest,
  28: TxnOffsetCommitRequest,
  29: DescribeAclsRequest,
  30: CreateAclsRequest,
  31: DeleteAclsRequest,
  32: DescribeConfigsRequest,
  33: AlterConfigsRequest,
  34: AlterReplicaLogDirsRequest,
  35: DescribeLogDirsRequest,
  36: SaslAuthenticateRequest,
  37: CreatePartitionsRequest,
  38: CreateDelegationTokenRequest,
  39: RenewDelegationTokenRequest,
  40: ExpireDelegationTokenRequest,
  41: DescribeDelegationTokenRequest,
  42: DeleteGroupsRequest,
  43: ElectLeadersRequest,
  44: IncrementalAlterConfigsRequest,
  45: AlterPartitionReassignmentsRequest,
  46: ListPartitionReassignmentsRequest,
  47: OffsetDeleteRequest,
  48: DescribeClientQuotasRequest,
  49: AlterClientQuotasRequest,
  50: DescribeUserScramCredentialsRequest,
  51: AlterUserScramCredentialsRequest,
  52: VoteRequest,
  53: BeginQuorumEpochRequest,
  54: EndQuorumEpochRequest,
  55: DescribeQuorumRequest,
  56: AlterPartitionRequest,
  57: UpdateFeaturesRequest,
  58: EnvelopeRequest,
  59: FetchSnapshotRequest,
  60: DescribeClusterRequest,
  61: DescribeProducersRequest,
  62: BrokerRegistrationRequest,
  63: BrokerHeartbeatRequest,
  64: UnregisterBrokerRequest,
  65: DescribeTransactionsRequest,
  66: ListTransactionsRequest,
  67: AllocateProducerIdsRequest,
  68: ConsumerGroupHeartbeatRequest,
  69: ConsumerGroupDescribeRequest,
  70: ControllerRegistrationRequest,
  71: GetTelemetrySubscriptionsRequest,
  72: PushTelemetryRequest,
  73: AssignReplicasToDirsRequest,
  74: ListConfigResourcesRequest,
  75: DescribeTopicPartitionsRequest,
  76: ShareGroupHeartbeatRequest,
  77: ShareGroupDescribeRequest,
  78: ShareFetchRequest,
  79: ShareAcknowledgeRequest,
  80: AddRaftVoterRequest,
  81: RemoveRaftVoterRequest,
  82: UpdateRaftVoterRequest,
  83: InitializeShareGroupStateRequest,
  84: ReadShareGroupStateRequest,
  85: WriteShareGroupStateRequest,
  86: DeleteShareGroupStateRequest,
  87: ReadShareGroupStateSummaryRequest,
  88: StreamsGroupHeartbeatRequest,
  89: StreamsGroupDescribeRequest,
  90: DescribeShareGroupOffsetsRequest,
  91: AlterShareGroupOffsetsRequest,
  92: DeleteShareGroupOffsetsRequest,
  93: StreamsGroupTopologyDescriptionUpdateRequest,
  94: UnregisterControllerRequest,
};

export const responses: Responses = {
  0: ProduceResponse,
  1: FetchResponse,
  2: ListOffsetsResponse,
  3: MetadataResponse,
  4: LeaderAndIsrResponse,
  5: StopReplicaResponse,
  6: UpdateMetadataResponse,
  7: ControlledShutdownResponse,
  8: OffsetCommitResponse,
  9: OffsetFetchResponse,
  10: FindCoordinatorResponse,
  11: JoinGroupResponse,
  12: HeartbeatResponse,
  13: LeaveGroupResponse,
  14: SyncGroupResponse,
  15: DescribeGroupsResponse,
  16: ListGroupsResponse,
  17: SaslHandshakeResponse,
  18: ApiVersionsResponse,
  19: CreateTopicsResponse,
  20: DeleteTopicsResponse,
  21: DeleteRecordsResponse,
  22: InitProducerIdResponse,
  23: OffsetForLeaderEpochResponse,
  24: AddPartitionsToTxnResponse,
  25: AddOffsetsToTxnResponse,
  26: EndTxnResponse,
  27: WriteTxnMarkersResponse,
  28: TxnOffsetCommitResponse,
  29: DescribeAclsResponse,
  30: CreateAclsResponse,
  31: DeleteAclsResponse,
  32: DescribeConfigsResponse,
  33: AlterConfigsResponse,
  34: AlterReplicaLogDirsResponse,
  35: DescribeLogDirsResponse,
  36: SaslAuthenticateResponse,
  37: CreatePartitionsResponse,
  38: CreateDelegationTokenResponse,
  39: RenewDelegationTokenResponse,
  40: ExpireDelegationTokenResponse,
  41: DescribeDelegationTokenResponse,
  42: DeleteGroupsResponse,
  43: ElectLeadersResponse,
  44: IncrementalAlterConfigsResponse,
  45: AlterPartitionReassignmentsResponse,
  46: ListPartitionReassignmentsResponse,
  47: OffsetDeleteResponse,
  48: DescribeClientQuotasResponse,
  49: AlterClientQuotasResponse,
  50: DescribeUserScramCredentialsResponse,
  51: AlterUserScramCredentialsResponse,
  52: VoteResponse,
  53: BeginQuorumEpochResponse,
  54: EndQuorumEpochResponse,
  55: DescribeQuorumResponse,
  56: AlterPartitionResponse,
  57: UpdateFeaturesResponse,
  58: EnvelopeResponse,
  59: FetchSnapshotResponse,
  60: DescribeClusterResponse,
  61: DescribeProducersResponse,
  62: BrokerRegistrationResponse,
  63: BrokerHeartbeatResponse,
  64: UnregisterBrokerResponse,
  65: DescribeTransactionsResponse,
  66: ListTransactionsResponse,
  67: AllocateProducerIdsResponse,
  68: ConsumerGroupHeartbeatResponse,
  69: ConsumerGroupDescribeResponse,
  70: ControllerRegistrationResponse,
  71: GetTelemetrySubscriptionsResponse,
  72: PushTelemetryResponse,
  73: AssignReplicasToDirsResponse,
  74: ListConfigResourcesResponse,
  75: DescribeTopicPartitionsResponse,
  76: ShareGroupHeartbeatResponse,
  77: ShareGroupDescribeResponse,
  78: ShareFetchResponse,
  79: ShareAcknowledgeResponse,
  80: AddRaftVoterResponse,
  81: RemoveRaftVoterResponse,
  82: UpdateRaftVoterResponse,
  83: InitializeShareGroupStateResponse,
  84: ReadShareGroupStateResponse,
  85: WriteShareGroupStateResponse,
  86: DeleteShareGroupStateResponse,
  87: ReadShareGroupStateSummaryResponse,
  88: StreamsGroupHeartbeatResponse,
  89: StreamsGroupDescribeResponse,
  90: DescribeShareGroupOffsetsResponse,
  91: AlterShareGroupOffsetsResponse,
  92: DeleteShareGroupOffsetsResponse,
  93: StreamsGroupTopologyDescriptionUpdateResponse,
  94: UnregisterControllerResponse,
};

/** Names of the APIs by key. */
export const apiNames: Readonly<Record<keyof Requests, string>> = {
  0: 'Produce',
  1: 'Fetch',
  2: 'ListOffsets',
  3: 'Metadata',
  4: 'LeaderAndIsr',
  5: 'StopReplica',
  6: 'UpdateMetadata',
  7: 'ControlledShutdown',
  8: 'OffsetCommit',
  9: 'OffsetFetch',
  10: 'FindCoordinator',
  11: 'JoinGroup',
  12: 'Heartbeat',
  13: 'LeaveGroup',
  14: 'SyncGroup',
  15: 'DescribeGroups',
  16: 'ListGroups',
  17: 'SaslHandshake',
  18: 'ApiVersions',
  19: 'CreateTopics',
  20: 'DeleteTopics',
  21: 'DeleteRecords',
  22: 'InitProducerId',
  23: 'OffsetForLeaderEpoch',
  24: 'AddPartitionsToTxn',
  25: 'AddOffsetsToTxn',
  26: 'EndTxn',
  27: 'WriteTxnMarkers',
  28: 'TxnOffsetCommit',
  29: 'DescribeAcls',
  30: 'CreateAcls',
  31: 'DeleteAcls',
  32: 'DescribeConfigs',
  33: 'AlterConfigs',
  34: 'AlterReplicaLogDirs',
  35: 'DescribeLogDirs',
  36: 'SaslAuthenticate',
  37: 'CreatePartitions',
  38: 'CreateDelegationToken',
  39: 'RenewDelegationToken',
  40: 'ExpireDelegationToken',
  41: 'DescribeDelegationToken',
  42: 'DeleteGroups',
  43: 'ElectLeaders',
  44: 'IncrementalAlterConfigs',
  45: 'AlterPartitionReassignments',
  46: 'ListPartitionReassignments',
  47: 'OffsetDelete',
  48: 'DescribeClientQuotas',
  49: 'AlterClientQuotas',
  50: 'DescribeUserScramCredentials',
  51: 'AlterUserScramCredentials',
  52: 'Vote',
  53: 'BeginQuorumEpoch',
  54: 'EndQuorumEpoch',
  55: 'DescribeQuorum',
  56: 'AlterPartition',
  57: 'UpdateFeatures',
  58: 'Envelope',
  59: 'FetchSnapshot',
  60: 'DescribeCluster',
  61: 'DescribeProducers',
  62: 'BrokerRegistration',
  63: 'BrokerHeartbeat',
  64: 'UnregisterBroker',
  65: 'DescribeTransactions',
  66: 'ListTransactions',
  67: 'AllocateProducerIds',
  68: 'ConsumerGroupHeartbeat',
  69: 'ConsumerGroupDescribe',
  70: 'ControllerRegistration',
  71: 'GetTelemetrySubscriptions',
  72: 'PushTelemetry',
  73: 'AssignReplicasToDirs',
  74: 'ListConfigResources',
  75: 'DescribeTopicPartitions',
  76: 'ShareGroupHeartbeat',
  77: 'ShareGroupDescribe',
  78: 'ShareFetch',
  79: 'ShareAcknowledge',
  80: 'AddRaftVoter',
  81: 'RemoveRaftVoter',
  82: 'UpdateRaftVoter',
  83: 'InitializeShareGroupState',
  84: 'ReadShareGroupState',
  85: 'WriteShareGroupState',
  86: 'DeleteShareGroupState',
  87: 'ReadShareGroupStateSummary',
  88: 'StreamsGroupHeartbeat',
  89: 'StreamsGroupDescribe',
  90: 'DescribeShareGroupOffsets',
  91: 'AlterShareGroupOffsets',
  92: 'DeleteShareGroupOffsets',
  93: 'StreamsGroupTopologyDescriptionUpdate',
  94: 'UnregisterController',
};
